# La tarifa: lo que fija la propia administración
rules-fee-free-under-age = Los menores de { $age } años no pagan.
rules-fee-free-days = { $count ->
    [one] El primer día no cuesta nada.
   *[other] Los primeros { $count } días no cuestan nada.
}
rules-set-version = Fijado por la administración: versión { $version }, en vigor desde el { $date }.
ledger-did-ruling-proposed = Propuso cambiar una regla
ledger-did-ruling-approved = Aprobó el cambio de una regla
ledger-did-ruling-declined = Rechazó el cambio de una regla
