# Tarif la: sa administrasyon an fikse li menm
rules-fee-free-under-age = Moun ki poko gen { $age } an pa peye.
rules-fee-free-days = { $count ->
    [one] Premye jou a pa koute anyen.
   *[other] Premye { $count } jou yo pa koute anyen.
}
rules-set-version = Administrasyon an fikse sa: vèsyon { $version }, an vigè depi { $date }.
ledger-did-ruling-proposed = Pwopoze chanje yon règ
ledger-did-ruling-approved = Apwouve chanjman yon règ
ledger-did-ruling-declined = Refize chanjman yon règ
