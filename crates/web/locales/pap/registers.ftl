# Registers.
desk-tab-mine = Ta warda riba bo
desk-tab-waiting = Ta warda riba un hende
register-expected = Ta spera awe
register-en-route = Na kaminda
register-in-port = Den haf
register-outbound = Kla pa sali
register-overstay = A keda muchu largu
register-missing = No a yega
register-history = Historia
register-expected-about = Barku ku mester yega awe, segun e oloshi di e teritorio aki.
register-en-route-about = Barku ku a manda aviso i ku no a yega ainda.
register-in-port-about = Barku ku ta aki i ku no tin klarashon di salida.
register-outbound-about = Barku ku tin klarashon di salida i ku ta aki ainda.
register-overstay-about = Barku ku ta aki despues di e salida ku nan a deklará. Un dia kuminsá ta konta.
register-missing-about = Barku ku no a yega den 48 ora despues di nan ora.
register-history-about = Eskala ku a kaba: el a sali, a mir'é na otro lugá despues, òf e aviso a wòrdu retirá. Esnan último promé.
desk-over = { $days ->
    [one] { $days } dia di mas
   *[other] { $days } dia di mas
}
desk-outbounded = a sali: e ta na { $port }
desk-inferred = Ningun hende no a skibi ku el a sali. Despues el a yega { $port }, pesei e programa a sera e eskala aki.
desk-closed = Su eskala na { $port } tabata habrí ainda ora el a yega aki. Ku esei el a sera.
desk-still-here = E ta aki ainda
desk-done-still-here = E eskala ta habrí atrobe.
ledger-did-call-outbounded = Salida inferí for di un yegada na otro lugá
ledger-did-call-reopened = Salida inferí anulá: ta aki ainda
ledger-did-notice-taken-in = Aviso tumá aden pa e ofisina
