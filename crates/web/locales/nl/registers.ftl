# Registers.
desk-tab-mine = Wacht op u
desk-tab-waiting = Wacht op iemand
register-expected = Vandaag verwacht
register-en-route = Onderweg
register-in-port = In de haven
register-outbound = Uitgeklaard
register-overstay = Te lang gebleven
register-missing = Niet gekomen
register-history = Geschiedenis
register-expected-about = Schepen die vandaag moeten aankomen, op de klok van dit gebied.
register-en-route-about = Schepen die een melding stuurden en nog niet gekomen zijn.
register-in-port-about = Schepen die hier liggen en niet zijn uitgeklaard.
register-outbound-about = Schepen die zijn uitgeklaard en hier nog liggen.
register-overstay-about = Schepen die hier liggen na het vertrek dat zij opgaven. Een begonnen dag telt mee.
register-missing-about = Schepen die niet binnen 48 uur na hun tijd kwamen.
register-history-about = Aanlopen die voorbij zijn: vertrokken, sindsdien elders gezien, of de melding is ingetrokken. De laatste eerst.
desk-over = { $days ->
    [one] { $days } dag te lang
   *[other] { $days } dagen te lang
}
desk-outbounded = vertrokken: ligt in { $port }
desk-inferred = Niemand schreef op dat zij vertrok. Sindsdien kwam zij aan in { $port }; daarom sloot het programma deze aanloop.
desk-closed = Haar aanloop in { $port } stond nog open toen zij hier aankwam. Die is daardoor gesloten.
desk-still-here = Zij is hier nog
desk-done-still-here = De aanloop staat weer open.
ledger-did-call-outbounded = Vertrek afgeleid uit een aankomst elders
ledger-did-call-reopened = Afgeleid vertrek teruggedraaid: nog hier
ledger-did-notice-taken-in = Melding door het kantoor ingenomen
