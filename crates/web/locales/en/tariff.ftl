# The tariff: what an administration sets itself
rules-fee-free-under-age = Nobody under { $age } pays.
rules-fee-free-days = { $count ->
    [one] The first day costs nothing.
   *[other] The first { $count } days cost nothing.
}
rules-set-version = Set by the administration: version { $version }, in force from { $date }.
ledger-did-ruling-proposed = Proposed a change of a rule
ledger-did-ruling-approved = Approved a change of a rule
ledger-did-ruling-declined = Declined a change of a rule
