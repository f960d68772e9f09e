//! Properties of every identifier, and the tables as wholes.

mod codecs;
mod countries;
mod texts;
mod zones;
