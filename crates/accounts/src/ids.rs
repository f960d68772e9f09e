//! The ids of this crate's records: one type each, so that they cannot be mixed up.

storage::id_type! {
    /// The id of an account: someone who signs in.
    AccountId
}
storage::id_type! {
    /// The id of an administration: a territory's government as owner of records.
    AdministrationId
}
storage::id_type! {
    /// The id of an agency within an administration.
    AgencyId
}
storage::id_type! {
    /// The id of a seat: what an account acts as.
    SeatId
}
storage::id_type! {
    /// The id of a session: one sign-in on one device.
    SessionId
}
storage::id_type! {
    /// The id of an invitation.
    InvitationId
}
storage::id_type! {
    /// The id of a one-time link or of a sign-in that waits for its second step.
    OneTimeId
}
storage::id_type! {
    /// The id of a recovery code.
    RecoveryCodeId
}
storage::id_type! {
    /// The id of a personal token for the API.
    ApiTokenId
}
storage::id_type! {
    /// The id of a browser that is told of news.
    PushDeviceId
}
