# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Zoeken op naam, registratie of nummer
vessels-none-found = Geen boot in uw lijst heeft dit in de naam of de nummers.

goods-title = Wat uw boot meevoert
goods-lead = Vul het één keer in. Op de aangifte van elke reis voegt u het met één druk toe.
goods-export = { $list } als CSV
goods-version = Laatst gewijzigd op { $date }
goods-save = Bewaren
goods-remove = Uit uw lijst halen
goods-remove-lead = Meldingen die u stuurde, houden hun kopie.
goods-use = Uit uw lijst toevoegen: { $what }
goods-weapon-title = Wapens en munitie
goods-weapon-none = Geen wapen in uw lijst.
goods-weapon-add = Een wapen toevoegen
goods-weapon-edit-title = Een wapen
goods-animal-title = Dieren
goods-animal-none = Geen dier in uw lijst.
goods-animal-add = Een dier toevoegen
goods-animal-edit-title = Een dier
goods-stores-title = Gewone voorraad
goods-stores-none = Geen voorraad in uw lijst.
goods-stores-add = Gewone voorraad toevoegen
goods-stores-edit-title = Gewone voorraad aan boord
