# Running the machine.

operation-title = Tâches
operation-waiting = Tâches en attente
operation-given-up = Tâches abandonnées
operation-announced = Annonces pas encore transmises
operation-nothing = Aucune tâche n’a été abandonnée.
operation-lead = Chacune a été essayée douze fois. Corrigez la cause, puis relancez-la.
operation-kind = Type
operation-since = Promise
operation-gave-up-at = Abandonnée
operation-attempts = Essais
operation-error = Ce qui a échoué en dernier
operation-revive = Relancer
operation-done-revived = La tâche est relancée.
