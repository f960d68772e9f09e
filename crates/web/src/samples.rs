//! Every page, drawn from its own samples: one test looks at all of them in every language.

use identifiers::Language;

use crate::{account, administration, gate, mail, operation};

/// A page as drawn, or why it could not be: with the name of its context.
pub type Drawn = (&'static str, askama::Result<String>);

/// Draws every sample of the contexts named.
macro_rules! draw {
    ($language:expr; $($context:ty),+ $(,)?) => {{
        let mut drawn: Vec<$crate::samples::Drawn> = Vec::new();
        $(
            for sample in <$context as $crate::look::Sample>::samples($language) {
                drawn.push((stringify!($context), askama::Template::render(&sample)));
            }
        )+
        drawn
    }};
}
pub(crate) use draw;

/// Every sample of every page in a language.
#[must_use]
pub fn all(language: Language) -> Vec<Drawn> {
    [
        account::samples(language),
        administration::samples(language),
        crate::api::samples(language),
        crate::certificates::samples(language),
        crate::desk::samples(language),
        crate::hall::samples(language),
        gate::samples(language),
        crate::kiosk::samples(language),
        mail::samples(language),
        operation::samples(language),
        crate::party::samples(language),
        crate::registry::samples(language),
        crate::voyages::samples(language),
    ]
    .into_iter()
    .flatten()
    .collect()
}
