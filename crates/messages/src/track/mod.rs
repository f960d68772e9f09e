//! Tracks, routes and waypoints.
