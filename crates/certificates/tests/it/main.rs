//! Stories of certificates: signed, carried on paper and in files, verified, refused.

mod files;
mod forgery;
mod keys;
mod page;
mod payload;
mod sample;
mod scan;
mod tools;
