# Het tarief: wat een overheid zelf vaststelt
rules-fee-free-under-age = Wie jonger is dan { $age } jaar betaalt niet.
rules-fee-free-days = { $count ->
    [one] De eerste dag kost niets.
   *[other] De eerste { $count } dagen kosten niets.
}
rules-set-version = Vastgesteld door de overheid zelf: versie { $version }, geldig vanaf { $date }.
ledger-did-ruling-proposed = Stelde voor een regel te wijzigen
ledger-did-ruling-approved = Keurde de wijziging van een regel goed
ledger-did-ruling-declined = Wees de wijziging van een regel af
