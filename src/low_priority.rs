//! Threads that give way to those that serve requests.

use std::num::NonZeroUsize;
use std::thread;

use rayon_core::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

/// Starts threads for computations. `name` is part of their names.
///
/// # Errors
/// If the system does not start them.
pub fn threads(name: &'static str, count: usize) -> Result<ThreadPool, ThreadPoolBuildError> {
    ThreadPoolBuilder::new()
        .num_threads(count)
        .thread_name(move |number| format!("{name}-{number}"))
        .start_handler(move |_| give_way(name))
        .panic_handler(move |_| tracing::error!(threads = name, "a computation panicked"))
        .build()
}

/// Half of the cores, and at least one.
#[must_use]
pub fn half_of_the_cores() -> usize {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    (cores / 2).max(1)
}

/// Lowers the priority of this thread: if all cores are busy, it gets a tenth of what another thread gets. On other
/// systems than Linux this would be the priority of the process.
fn give_way(name: &str) {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::nice(10) {
        tracing::warn!(%error, threads = name, "cannot lower the priority of a thread");
    }
}
