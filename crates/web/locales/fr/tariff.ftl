# Le tarif : ce que l'administration fixe elle-même
rules-fee-free-under-age = Les moins de { $age } ans ne paient pas.
rules-fee-free-days = { $count ->
    [one] Le premier jour est gratuit.
   *[other] Les { $count } premiers jours sont gratuits.
}
rules-set-version = Fixé par l'administration : version { $version }, en vigueur depuis le { $date }.
ledger-did-ruling-proposed = A proposé de changer une règle
ledger-did-ruling-approved = A approuvé le changement d'une règle
ledger-did-ruling-declined = A refusé le changement d'une règle
