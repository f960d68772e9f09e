# Running the machine.

operation-title = Taken
operation-waiting = Taken die wachten
operation-given-up = Opgegeven taken
operation-announced = Mededelingen die nog niet zijn doorgegeven
operation-nothing = Er is geen taak opgegeven.
operation-lead = Elke taak is twaalf keer geprobeerd. Neem de oorzaak weg en geef hem dan nog een kans.
operation-kind = Soort
operation-since = Toegezegd
operation-gave-up-at = Opgegeven
operation-attempts = Pogingen
operation-error = Wat het laatst misging
operation-revive = Opnieuw proberen
operation-done-revived = De taak wordt opnieuw geprobeerd.
