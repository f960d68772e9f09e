//! Stories of screening, and the properties that hold for every list and query.

#[cfg(test)]
mod importing;
#[cfg(test)]
mod keeping;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod stories;
