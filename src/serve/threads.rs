//! Threads that serve connections, apart from the one that asks a server: an answer from memory waits for no disk and no
//! server. What waits for a server runs elsewhere (`Api::detached`); while one of them waits for a file, another
//! thread takes its place (`store`).

use tokio::runtime::{Builder, Handle, Runtime};

/// As many threads as there are cores, and one more for each that waits for a file. They end with this, whatever they do.
pub struct Threads {
    handle: Handle,
    runtime: Option<Runtime>,
}

impl Threads {
    /// Starts them.
    ///
    /// # Errors
    /// When the system gives no more threads.
    pub fn start() -> std::io::Result<Self> {
        let mut builder = Builder::new_multi_thread();
        let runtime = builder.thread_name("connections").enable_all().build()?;
        Ok(Self {
            handle: runtime.handle().clone(),
            runtime: Some(runtime),
        })
    }

    /// Where they find what to do.
    #[must_use]
    pub const fn handle(&self) -> &Handle {
        &self.handle
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        // By itself it would wait for them, which is not allowed on a thread that others wait for.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
