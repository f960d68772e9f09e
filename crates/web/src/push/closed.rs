//! A message closed for one browser: RFC 8291 over the coding `aes128gcm` of RFC 8188.

use accounts::PushAddress;
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes128Gcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;
use storage::Ambient;

/// Every message is filled up to this many bytes, so that its length tells a push service nothing.
const LENGTH: usize = 1024;
/// The length of a record as the header names it: one record holds all.
const RECORD: u32 = 4096;

/// Why a message could not be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClosedReason {
    /// The browser's key or secret is not what RFC 8291 says.
    #[error("the browser's keys are not those of a push subscription")]
    Keys,
    /// The message does not fit.
    #[error("the message is longer than a push service takes")]
    Long,
}

/// The browser's public key and secret, as bytes; refused if they are none.
pub(super) fn keys_of(address: &PushAddress) -> Result<(PublicKey, [u8; 16]), ClosedReason> {
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('='));
    let point = bytes(&address.p256dh).map_err(|_| ClosedReason::Keys)?;
    let key = PublicKey::from_sec1_bytes(&point).map_err(|_| ClosedReason::Keys)?;
    let secret = bytes(&address.auth).ok().and_then(|bytes| bytes.try_into().ok());
    (point.len() == 65)
        .then_some(())
        .and(secret)
        .map(|secret| (key, secret))
        .ok_or(ClosedReason::Keys)
}

/// Closes a message for the browser of an address: the body of the request to its push service.
///
/// # Errors
/// [`ClosedReason`].
pub fn close(
    ambient: &Ambient,
    address: &PushAddress,
    text: &str,
) -> Result<Vec<u8>, ClosedReason> {
    let (to, secret) = keys_of(address)?;
    let once = loop {
        // All but one in 2^32 draws are keys.
        if let Ok(key) = SecretKey::from_slice(&ambient.bytes::<32>()) {
            break key;
        }
    };
    if text.len() >= LENGTH {
        return Err(ClosedReason::Long);
    }
    let mut plain = text.as_bytes().to_vec();
    plain.push(2); // the last record begins its filling with a two (RFC 8188 §2)
    plain.resize(LENGTH, 0);
    seal(&plain, (&once, &ambient.bytes()), (&to, &secret))
}

fn seal(
    plain: &[u8],
    (once, salt): (&SecretKey, &[u8; 16]),
    (to, secret): (&PublicKey, &[u8; 16]),
) -> Result<Vec<u8>, ClosedReason> {
    let ours = once.public_key().to_sec1_point(false);
    let (ours, theirs) = (ours.as_bytes(), to.to_sec1_point(false));
    let shared = once.diffie_hellman(to);
    let info = [b"WebPush: info\0", theirs.as_bytes(), ours].concat();
    let ikm: [u8; 32] = derive(secret, shared.raw_secret_bytes(), &info)?;
    let key: [u8; 16] = derive(salt, &ikm, b"Content-Encoding: aes128gcm\0")?;
    let nonce: [u8; 12] = derive(salt, &ikm, b"Content-Encoding: nonce\0")?;
    let payload = Payload { msg: plain, aad: b"" };
    let cipher = Aes128Gcm::new(&key.into());
    let body = cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| ClosedReason::Long)?;
    let length = u8::try_from(ours.len()).map_err(|_| ClosedReason::Keys)?;
    Ok([salt.as_slice(), &RECORD.to_be_bytes(), &[length], ours, &body].concat())
}

fn derive<const N: usize>(
    salt: &[u8],
    secret: &[u8],
    info: &[u8],
) -> Result<[u8; N], ClosedReason> {
    let mut out = [0; N];
    let hkdf = Hkdf::<Sha256>::new(Some(salt), secret);
    hkdf.expand(info, &mut out).map_err(|_| ClosedReason::Keys)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    /// RFC 8291 §5 and Appendix A.
    const BROWSER: &str =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    const SECRET: &str = "BTBZMqHH6r4Tts7J_aSIgg";

    fn browser() -> PushAddress {
        let endpoint = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV".into();
        PushAddress { endpoint, p256dh: BROWSER.into(), auth: SECRET.into() }
    }

    #[test]
    fn the_example_of_rfc_8291_comes_out_as_it_stands_there() {
        let once = SecretKey::from_slice(&bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        let salt: [u8; 16] = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let (to, secret) = keys_of(&browser()).unwrap();
        let plain = [b"When I grow up, I want to be a watermelon".as_slice(), &[2]].concat();
        let closed = seal(&plain, (&once.unwrap(), &salt), (&to, &secret)).unwrap();
        let expected = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml\
                        mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT\
                        pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(closed), expected);
    }

    #[test]
    fn every_message_is_as_long_as_any_other_and_no_two_are_alike() {
        let ambient = Ambient::system();
        let close = |text: &str| close(&ambient, &browser(), text);
        let (short, long) = (close("a").unwrap(), close(&"a".repeat(LENGTH - 1)).unwrap());
        assert_eq!((short.len(), long.len()), (21 + 65 + LENGTH + 16, 21 + 65 + LENGTH + 16));
        assert_ne!(short, close("a").unwrap());
        assert_eq!(close(&"a".repeat(LENGTH)), Err(ClosedReason::Long));
    }

    #[test]
    fn keys_that_are_none_are_refused() {
        let zero = URL_SAFE_NO_PAD.encode([4_u8; 65]);
        let compressed = URL_SAFE_NO_PAD.encode(&{
            let mut point = bytes(BROWSER)[..33].to_vec();
            point[0] = 2;
            point
        });
        for (p256dh, auth) in [
            ("", SECRET),
            ("!", SECRET),
            (zero.as_str(), SECRET),
            (compressed.as_str(), SECRET),
            (BROWSER, ""),
            (BROWSER, "AAAA"),
            (BROWSER, BROWSER),
        ] {
            let address = PushAddress { p256dh: p256dh.into(), auth: auth.into(), ..browser() };
            assert_eq!(keys_of(&address).err(), Some(ClosedReason::Keys), "{p256dh} {auth}");
        }
        let padded = PushAddress { auth: format!("{SECRET}=="), ..browser() };
        assert!(keys_of(&padded).is_ok());
    }
}
