//! The sockets to listen on: those that systemd passes (`sd_listen_fds(3)`), or else those of the settings.

use std::io;
use std::net::SocketAddr;

use listenfd::ListenFd;
use tokio::net::{TcpListener, TcpSocket};

use crate::app::StartError;
use crate::settings::AddressSettings;

/// The maximum number of connections that the operating system holds until they are accepted, if its own limit is not lower.
/// Beyond it a client has to try again after a second. The sockets that renew themselves in a flood must fit into it.
const BACKLOG: u32 = 4096;

/// The sockets of a server. An address that is in use is an error before the database is changed.
pub(super) struct Sockets {
    pub(super) clients: Socket,
    pub(super) operators: Option<Socket>,
}

impl Sockets {
    /// Takes the sockets that systemd passes: the first is for clients, the second for operators. Otherwise binds the
    /// addresses of the settings.
    pub(super) fn reserve(settings: &AddressSettings) -> Result<Self, StartError> {
        let mut inherited = ListenFd::from_env();
        let clients = match inherit(&mut inherited, 0)? {
            Some(socket) => socket,
            None => Socket::bind("BIND", settings.bind)?,
        };
        let operators = match (inherit(&mut inherited, 1)?, settings.management_bind) {
            (Some(socket), _) => Some(socket),
            (None, Some(address)) => Some(Socket::bind("MANAGEMENT_BIND", address)?),
            (None, None) => None,
        };
        Ok(Self { clients, operators })
    }
}

fn inherit(sockets: &mut ListenFd, index: usize) -> Result<Option<Socket>, StartError> {
    let describe = |error| format!("socket {index} of systemd: {error}");
    let Some(listener) = sockets.take_tcp_listener(index).map_err(describe)? else {
        return Ok(None);
    };
    listener.set_nonblocking(true).map_err(describe)?;
    let listener = TcpListener::from_std(listener).map_err(describe)?;
    Ok(Some(Socket::Listening(listener)))
}

/// A socket with its address.
pub(super) enum Socket {
    /// Does not listen yet, so that clients are refused and do not wait.
    Bound {
        setting: &'static str,
        address: SocketAddr,
        socket: TcpSocket,
    },
    /// systemd has been listening before the process started.
    Listening(TcpListener),
}

impl Socket {
    fn bind(setting: &'static str, address: SocketAddr) -> Result<Self, StartError> {
        let socket = bind(address).map_err(|error| describe(setting, address, &error))?;
        Ok(Self::Bound {
            setting,
            address,
            socket,
        })
    }

    /// Starts to listen.
    pub(super) fn listen(self) -> Result<TcpListener, StartError> {
        match self {
            Self::Listening(listener) => Ok(listener),
            Self::Bound {
                setting,
                address,
                socket,
            } => {
                let listener = socket.listen(BACKLOG);
                listener.map_err(|error| describe(setting, address, &error))
            }
        }
    }
}

fn bind(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    }?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn describe(setting: &str, address: SocketAddr, error: &io::Error) -> StartError {
    format!("{setting} {address}: {error}").into()
}
