//! Properties of every identifier, and the tables as wholes.

#[cfg(test)]
mod codecs;
#[cfg(test)]
mod countries;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod zones;
