//! One small hash, the same on every machine, so that a saved index can be read anywhere.

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Hashes bytes.
#[must_use]
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mut state = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        state = mix(state, u64::from_le_bytes(word));
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut word = [0; 8];
        word[..rest.len()].copy_from_slice(rest);
        state = mix(state, u64::from_le_bytes(word));
    }
    state ^ (state >> 29)
}

/// Mixes a word into a state.
pub(crate) fn mix(state: u64, word: u64) -> u64 {
    let mixed = (state.rotate_left(23) ^ word).wrapping_mul(MULTIPLIER);
    mixed ^ (mixed >> 32)
}

/// For hash maps of the build, whose keys nobody chooses against us twice.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Hasher(u64);

impl std::hash::Hasher for Hasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = mix(self.0, hash(bytes));
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// Builds [`Hasher`]s.
pub(crate) type Building = std::hash::BuildHasherDefault<Hasher>;

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn near_texts_are_far_apart() {
        let mut seen = std::collections::HashSet::new();
        for a in b'a'..=b'z' {
            for b in b'a'..=b'z' {
                assert!(seen.insert(hash(&[a, b]) & 0xffff_ffff));
            }
        }
        assert_ne!(hash(b"a"), hash(b"a\0"));
    }
}
