# needs a native reader
# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Chèche pa non, anrejistreman oswa nimewo
vessels-none-found = Pa gen bato nan lis ou ki gen sa nan non li oswa nimewo li.

goods-title = Sa bato ou pote
goods-lead = Ekri li yon fwa. Nan deklarasyon chak vwayaj ou ajoute li ak yon sèl peze.
goods-export = { $list } an CSV
goods-version = Dènye chanjman { $date }
goods-save = Anrejistre
goods-remove = Retire sa nan lis ou
goods-remove-lead = Avi ou te voye yo kenbe kopi pa yo.
goods-use = Ajoute nan lis ou: { $what }
goods-weapon-title = Zam ak minisyon
goods-weapon-none = Pa gen zam nan lis ou.
goods-weapon-add = Ajoute yon zam
goods-weapon-edit-title = Yon zam
goods-animal-title = Bèt
goods-animal-none = Pa gen bèt nan lis ou.
goods-animal-add = Ajoute yon bèt
goods-animal-edit-title = Yon bèt
goods-stores-title = Pwovizyon abityèl
goods-stores-none = Pa gen pwovizyon nan lis ou.
goods-stores-add = Ajoute pwovizyon abityèl
goods-stores-edit-title = Pwovizyon abityèl abò
