# E tarifa: loke un gobièrnu ta fiha su mes
rules-fee-free-under-age = Hende bou di { $age } aña no ta paga.
rules-fee-free-days = { $count ->
    [one] E promé dia no ta kosta nada.
   *[other] E promé { $count } dianan no ta kosta nada.
}
rules-set-version = Fihá pa e gobièrnu mes: vershon { $version }, ta bai for di { $date }.
ledger-did-ruling-proposed = A proponé pa kambia un regla
ledger-did-ruling-approved = A aprobá e kambio di un regla
ledger-did-ruling-declined = A nenga e kambio di un regla
