//! The timeouts of heads of requests. They also tell whether a connection is idle.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hyper::rt::{Sleep, Timer};
use pin_project_lite::pin_project;

use super::activity::Activity;

/// How long a client may let the server wait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timeouts {
    /// For the head of the first request.
    pub(super) head: Duration,
    /// For the head of any other request, which includes the time without a request.
    pub(super) idle: Duration,
}

/// The timer of hyper's `header_read_timeout`, which must be zero: the timer adds the timeout itself.
///
/// hyper starts to sleep when it begins to wait for a head, after it has sent the response before, and drops the sleep when
/// the head is complete. This is all that it tells of the state of a connection.
pub(super) struct HeadTimer {
    pub(super) activity: Arc<Activity>,
    pub(super) timeouts: Timeouts,
}

impl Timer for HeadTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        let timeout = if self.activity.begin_wait(deadline) {
            self.timeouts.head
        } else {
            self.timeouts.idle
        };
        Box::pin(HeadSleep {
            sleep: tokio::time::sleep_until((deadline + timeout).into()),
            activity: Arc::clone(&self.activity),
        })
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into()
    }
}

pin_project! {
    struct HeadSleep {
        #[pin]
        sleep: tokio::time::Sleep,
        activity: Arc<Activity>,
    }

    impl PinnedDrop for HeadSleep {
        fn drop(this: Pin<&mut Self>) {
            this.project().activity.end_wait();
        }
    }
}

impl Future for HeadSleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.project().sleep.poll(context)
    }
}

impl Sleep for HeadSleep {}
