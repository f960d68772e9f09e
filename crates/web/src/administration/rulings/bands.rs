//! The bands of a rate in the form of a proposal: bounds and amounts, some boxes more for new
//! bands; a band whose boxes are emptied goes.

use registry::territory::{Band, Bands, Measure, Minor, RuledBand, RuledRate};

use super::propose::plain;
use crate::fields::Fields;
use crate::look::{Field, Page, Problems};

/// Boxes for so many bands more than the rule has.
const MORE: usize = 2;

/// The boxes of one band under what it says now.
pub(super) struct Group {
    pub(super) legend: String,
    pub(super) boxes: Vec<Field>,
}

/// On which side of a bound a size that is just as large falls.
#[derive(Clone, Copy)]
struct Sides {
    over: bool,
    below: bool,
}

impl Sides {
    /// Of a band; where it is open, or new, as the other bands of the rule have it.
    fn of(bands: &Bands, band: Option<&Band>) -> Self {
        let all = &bands.bands;
        let usual = Self {
            over: all.iter().any(|band| band.over.is_some()),
            below: all.iter().all(|band| band.to.is_none()),
        };
        let Some(band) = band else { return usual };
        let over = band.over.is_some() || (band.from.is_none() && usual.over);
        let below = band.below.is_some() || (band.to.is_none() && usual.below);
        Self { over, below }
    }

    fn keys(self) -> [&'static str; 2] {
        let low = if self.over { "rulings-band-over" } else { "rulings-band-from" };
        [low, if self.below { "rulings-band-below" } else { "rulings-band-to" }]
    }
}

fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::Feet => "ft",
        Measure::Metres => "m",
        Measure::GrossTonnage => "GT",
    }
}

/// The bands the form has boxes for.
fn places(bands: &Bands) -> impl Iterator<Item = (usize, Option<&Band>)> {
    (0..bands.bands.len() + MORE).map(|i| (i, bands.bands.get(i)))
}

/// The first box of the form.
pub(super) const FIRST: &str = "band-0-low";

/// Draws the boxes: as typed, or as the rule is now. `now` says the bands in words.
pub(super) fn groups(
    page: &Page,
    bands: &Bands,
    (fields, now): (Option<&Fields>, &[String]),
    problems: &Problems,
) -> Vec<Group> {
    let group = |(i, band): (usize, Option<&Band>)| {
        let field = |name: String, key: &str, value: Option<String>| {
            let typed = fields.map(|fields| fields.get(&name).to_owned());
            let value = typed.or(value).unwrap_or_default();
            Field::text(name, page.t(key)).value(value).width(10).with(problems)
        };
        let [low, high] = Sides::of(bands, band).keys();
        let number = |bound: Option<u32>| bound.map(|bound| bound.to_string());
        let from = number(band.and_then(|band| band.from.or(band.over)));
        let to = number(band.and_then(|band| band.to.or(band.below)));
        let amount = band.map(|band| plain(band.amount));
        let unit = unit(bands.measure);
        Group {
            legend: now.get(i).cloned().unwrap_or_else(|| page.t("rulings-band-more")),
            boxes: vec![
                field(format!("band-{i}-low"), low, from).unit(unit),
                field(format!("band-{i}-high"), high, to).unit(unit),
                field(format!("band-{i}"), "rulings-amount", amount),
            ],
        }
    };
    places(bands).map(group).collect()
}

/// The bands as typed, put in order; or the box that cannot be read.
pub(super) fn read(bands: &Bands, fields: &Fields) -> Result<RuledRate, String> {
    let mut ruled = Vec::new();
    for (i, band) in places(bands) {
        let [low, high, amount] =
            [format!("band-{i}-low"), format!("band-{i}-high"), format!("band-{i}")];
        if [&low, &high, &amount].into_iter().all(|name| fields.get(name).trim().is_empty()) {
            continue;
        }
        let sides = Sides::of(bands, band);
        let (low, high) = (bound(fields, low)?, bound(fields, high)?);
        ruled.push(RuledBand {
            from: low.filter(|_| !sides.over),
            over: low.filter(|_| sides.over),
            to: high.filter(|_| !sides.below),
            below: high.filter(|_| sides.below),
            minor: Minor::parse(fields.get(&amount).trim()).map_err(|_| amount)?.0,
        });
    }
    ruled.sort_by_key(|band| band.from.or(band.over));
    Ok(RuledRate::Bands(bands.measure, ruled))
}

/// A bound; blank is open.
fn bound(fields: &Fields, name: String) -> Result<Option<u32>, String> {
    match fields.get(&name).trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anguilla() -> Bands {
        let band =
            |from, over, to, minor| Band { from, over, to, below: None, amount: Minor(minor) };
        let bands = vec![
            band(Some(20), None, Some(50), 5_000),
            band(None, Some(50), Some(100), 9_000),
            band(None, Some(100), None, 18_000),
        ];
        Bands { measure: Measure::GrossTonnage, bands }
    }

    /// `from`, `over`, `to` and the amount of a band.
    type Told = (Option<u32>, Option<u32>, Option<u32>, i64);

    fn typed(text: &str) -> Result<Vec<Told>, String> {
        read(&anguilla(), &Fields::parse(text.as_bytes())).map(|rate| match rate {
            RuledRate::Bands(_, bands) => {
                bands.iter().map(|b| (b.from, b.over, b.to, b.minor)).collect()
            }
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn a_bound_is_moved_a_band_goes_and_another_comes_in_its_place() {
        let text = "band-0-low=10&band-0-high=40&band-0=50.00\
            &band-1-low=&band-1-high=&band-1=\
            &band-2-low=120&band-2-high=&band-2=180.00\
            &band-3-low=40&band-3-high=120&band-3=95.50";
        assert_eq!(
            typed(text),
            Ok(vec![
                (Some(10), None, Some(40), 5_000),
                (None, Some(40), Some(120), 9_550),
                (None, Some(120), None, 18_000),
            ])
        );
    }

    #[test]
    fn the_box_that_cannot_be_read_is_named() {
        assert_eq!(typed("band-0-low=ten&band-0=5"), Err("band-0-low".to_owned()));
        assert_eq!(typed("band-0-low=1&band-0-high=-5&band-0=5"), Err("band-0-high".to_owned()));
        assert_eq!(typed("band-4-low=1&band-4-high=5"), Err("band-4".to_owned()));
        assert_eq!(typed(""), Ok(Vec::new()), "the registry refuses a rate without bands");
    }
}
