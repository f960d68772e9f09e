# Registers.
desk-tab-mine = En attente de vous
desk-tab-waiting = En attente de quelqu’un
register-expected = Attendus aujourd’hui
register-en-route = En route
register-in-port = Au port
register-outbound = En partance
register-overstay = Séjour dépassé
register-missing = Non arrivés
register-history = Historique
register-expected-about = Navires qui doivent arriver aujourd’hui, à l’heure de ce territoire.
register-en-route-about = Navires qui ont envoyé un préavis et ne sont pas encore arrivés.
register-in-port-about = Navires présents et sans clairance de sortie.
register-outbound-about = Navires autorisés à partir et encore présents.
register-overstay-about = Navires présents après le départ déclaré. Un jour commencé compte.
register-missing-about = Navires qui ne sont pas arrivés dans les 48 heures suivant leur heure.
register-history-about = Escales terminées : parti, vu ailleurs depuis, ou préavis retiré. Les dernières d’abord.
desk-over = { $days ->
    [one] { $days } jour de trop
   *[other] { $days } jours de trop
}
desk-outbounded = parti : il est à { $port }
desk-inferred = Personne n’a noté son départ. Il est arrivé depuis à { $port } ; le programme a donc clos cette escale.
desk-closed = Son escale à { $port } était encore ouverte à son arrivée ici. Elle a été close par là.
desk-still-here = Il est encore ici
desk-done-still-here = L’escale est rouverte.
ledger-did-call-outbounded = Départ déduit d’une arrivée ailleurs
ledger-did-call-reopened = Départ déduit annulé : encore ici
ledger-did-notice-taken-in = Préavis reçu par le bureau en texte
