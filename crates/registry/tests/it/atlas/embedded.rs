//! The atlas the program carries.

use registry::territory::Atlas;

#[test]
fn embedded_atlas_is_sound() {
    match Atlas::embedded() {
        Ok(atlas) => assert_eq!(atlas.territories().count(), 24),
        Err(error) => panic!("{error}"),
    }
}
