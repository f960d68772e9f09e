//! Stacked bars: what people would rather look at than read. The table beneath says the same.

/// What a part of a bar is, by its tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The word in the key.
    pub word: String,
    /// `good`, `info`, `attention`, `stop` or `quiet`.
    pub tone: &'static str,
}

/// One rectangle of the drawing, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// How high.
    pub height: usize,
    /// Which colour.
    pub tone: &'static str,
}

/// A label under a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The middle, from the left.
    pub x: usize,
    /// What it says.
    pub text: String,
}

/// A drawing of stacked bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What it shows, for those who hear it.
    pub label: String,
    /// How wide, in pixels.
    pub width: usize,
    /// The highest bar's sum, written at the top line.
    pub most: u64,
    /// The parts of the bars.
    pub blocks: Vec<Block>,
    /// Labels under them.
    pub labels: Vec<Label>,
    /// The key.
    pub series: Vec<Series>,
}

/// Pixels from one bar to the next.
const STEP: usize = 44;
/// How high the highest bar is, in pixels.
pub const HIGH: usize = 120;
/// Room above the bars, for the number.
const TOP: usize = 18;
/// Room at both sides, so that the first label is not cut.
const LEFT: usize = 24;
/// At most every so many pixels a label.
const LABEL_EVERY: usize = 88;

impl Bars {
    /// A drawing of bars, each a label and a count for every series; none where nothing was counted.
    #[must_use]
    pub fn new(label: String, series: Vec<Series>, bars: &[(String, Vec<u64>)]) -> Option<Self> {
        let sum = |counts: &[u64]| counts.iter().sum::<u64>();
        let most = bars.iter().map(|(_, counts)| sum(counts)).max().filter(|most| *most > 0)?;
        let mut blocks = Vec::new();
        let mut labels = Vec::new();
        for (place, (text, counts)) in bars.iter().enumerate() {
            let x = LEFT + place * STEP;
            let mut upto = 0;
            for (count, of) in counts.iter().zip(&series).filter(|(count, _)| **count > 0) {
                let (foot, head) = (height(upto, most), height(upto + count, most));
                upto += count;
                let y = TOP + HIGH - head;
                blocks.push(Block { x, y, height: (head - foot).max(1), tone: of.tone });
            }
            if (place * STEP).is_multiple_of(LABEL_EVERY) {
                labels.push(Label { x: x + STEP * 3 / 8, text: text.clone() });
            }
        }
        let width = LEFT * 2 + bars.len() * STEP;
        Some(Self { label, width, most, blocks, labels, series })
    }

    /// How wide a bar is, in pixels.
    #[must_use]
    pub fn bar(&self) -> usize {
        STEP * 3 / 4
    }

    /// The foot of the bars, in pixels from the top.
    #[must_use]
    pub fn foot(&self) -> usize {
        TOP + HIGH
    }

    /// How high the whole drawing is, in pixels.
    #[must_use]
    pub fn height(&self) -> usize {
        TOP + HIGH + 22
    }
}

fn height(count: u64, most: u64) -> usize {
    usize::try_from(count * HIGH as u64 / most).unwrap_or(HIGH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series() -> Vec<Series> {
        ["good", "stop"].map(|tone| Series { word: tone.to_owned(), tone }).into()
    }

    #[test]
    fn bars_stand_on_the_foot_and_the_highest_fills_the_height() {
        let bars = [("Mon".to_owned(), vec![3, 1]), ("Tue".to_owned(), vec![0, 2])];
        let drawn = Bars::new("Work".to_owned(), series(), &bars).unwrap();
        assert_eq!(drawn.most, 4);
        let monday: Vec<_> = drawn.blocks.iter().filter(|block| block.x == LEFT).collect();
        assert_eq!(monday[0].y + monday[0].height, drawn.foot());
        assert_eq!(monday[1].y + monday[1].height, monday[0].y, "the second stands on the first");
        assert_eq!(monday[1].y, TOP);
        let tuesday: Vec<_> = drawn.blocks.iter().filter(|block| block.x > LEFT).collect();
        assert_eq!(tuesday.len(), 1, "what is nothing is not drawn");
        assert_eq!(tuesday[0].height, HIGH / 2);
        assert_eq!(drawn.labels.len(), 1, "labels do not run into each other");
    }

    #[test]
    fn nothing_counted_is_no_drawing() {
        assert_eq!(Bars::new("Work".to_owned(), series(), &[]), None);
        let empty = [("Mon".to_owned(), vec![0, 0])];
        assert_eq!(Bars::new("Work".to_owned(), series(), &empty), None);
    }
}
