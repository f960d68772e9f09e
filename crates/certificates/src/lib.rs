//! Signed clearance certificates.
