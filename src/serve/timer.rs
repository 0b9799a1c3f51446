//! The time that a request's head may take, without a timer for each request.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hyper::rt::{Sleep, Timer};
use tokio::time::sleep_until;

/// The timer of one connection. Whatever is waited for shares one sleep, which is only set anew when it ends before its
/// time: hyper asks for another sleep for every head, and to give each to the scheduler and take it back took longer than
/// finding a model.
#[derive(Clone)]
pub(super) struct ConnectionTimer(Arc<Mutex<Pin<Box<tokio::time::Sleep>>>>);

impl ConnectionTimer {
    /// For a connection that the runtime serves in which this is called.
    pub(super) fn new() -> Self {
        let begun = tokio::time::Instant::now();
        Self(Arc::new(Mutex::new(Box::pin(sleep_until(begun)))))
    }

    fn until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        let timer = self.clone();
        Box::pin(Until { deadline, timer })
    }
}

impl Timer for ConnectionTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        self.until(deadline)
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into()
    }

    fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, deadline: Instant) {
        *sleep = self.until(deadline);
    }
}

struct Until {
    deadline: Instant,
    timer: ConnectionTimer,
}

impl Sleep for Until {}

impl Future for Until {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let deadline = self.deadline.into();
        let shared = &self.timer.0;
        let mut sleep = shared.lock().unwrap_or_else(PoisonError::into_inner);
        if sleep.deadline() > deadline {
            sleep.as_mut().reset(deadline);
        }
        while sleep.as_mut().poll(context).is_ready() {
            if sleep.deadline() >= deadline {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_sleep_ends_at_its_time_whatever_was_waited_for_before() {
        let timer = ConnectionTimer::new();
        for seconds in [30, 5, 60, 1] {
            let time = Duration::from_secs(seconds);
            let given_up = timer.sleep(time * 2);
            assert!(futures_util::poll!(given_up).is_pending());
            let begun = timer.now();
            timer.sleep(time).await;
            let took = timer.now() - begun;
            assert!(
                took >= time && took < time + Duration::from_millis(5),
                "{took:?}"
            );
        }
    }
}
