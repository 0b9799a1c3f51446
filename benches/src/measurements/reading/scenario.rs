//! What is read.

use crate::Failure;
use crate::load::{Measured, send};
use crate::measurements::CONNECTIONS;
use crate::measurements::contest::{Asked, Contest, PAGES, SERVERS};
use crate::run::Round;

/// One way to read.
pub struct Scenario {
    pub name: &'static str,
    /// Whether there are a hundred thousand models, and not a hundred.
    pub on_large: bool,
    asked: Asked,
    /// Whether the client has what it asks for.
    conditional: bool,
    /// The least part of `limit` that is good enough.
    pub least: Option<f64>,
}

/// What a page should reach, and what one model should.
const PAGE: Option<f64> = Some(0.9);
const MODEL: Option<f64> = Some(0.85);

const LIST: Asked = Asked::Page(PAGES[0]);

pub const SCENARIOS: [Scenario; 8] = [
    small("list of 100, of 100", LIST, PAGE),
    large("list of 100, of 100,000", LIST, PAGE),
    large("page at 50,000, of 100,000", Asked::Page(PAGES[1]), PAGE),
    large("page at 67,321, of 100,000", Asked::Page(PAGES[2]), PAGE),
    small("one by id, of 100", Asked::Model, MODEL),
    large("one by id, of 100,000", Asked::Model, MODEL),
    unchanged("unchanged list, of 100,000", LIST),
    unchanged("unchanged model, of 100,000", Asked::Model),
];

/// Those that differ only in the size of the catalogue: the small one, and the large one.
pub const SAME: [(usize, usize); 2] = [(0, 1), (4, 5)];

const fn small(name: &'static str, asked: Asked, least: Option<f64>) -> Scenario {
    Scenario {
        name,
        on_large: false,
        asked,
        conditional: false,
        least,
    }
}

const fn large(name: &'static str, asked: Asked, least: Option<f64>) -> Scenario {
    Scenario {
        on_large: true,
        ..small(name, asked, least)
    }
}

const fn unchanged(name: &'static str, asked: Asked) -> Scenario {
    Scenario {
        conditional: true,
        ..large(name, asked, None)
    }
}

impl Scenario {
    /// Measures one server; `None` when it cannot do what is measured.
    pub async fn measure(
        &self,
        contest: &Contest,
        server: usize,
        round: &Round<'_>,
    ) -> Result<Option<Measured>, Failure> {
        let exchanges = if self.conditional {
            contest.conditional(server, self.asked).await?
        } else {
            Some(contest.exchanges(self.asked))
        };
        let Some(exchanges) = exchanges else {
            return Ok(None);
        };
        let what = format!("{}, {}", self.name, SERVERS[server]);
        round.begin(&what);
        let address = contest.server(server).address;
        let measured = send(&what, address, CONNECTIONS, exchanges, round.window).await?;
        Ok(Some(measured))
    }
}
