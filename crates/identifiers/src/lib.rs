//! Identifiers of travel documents, vessels and places.
