# Words the components say themselves; gallery-* belong to the samples of /components.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = There is something to put right
problem-prefix = Error:

field-optional = (optional)

password-show = Show
password-hide = Hide

field-day = Day
field-month = Month
field-year = Year

warning-prefix = Warning

why-summary = why
why-source = Source
why-date = Last checked
why-confidence = How sure
why-confidence-official = official
why-confidence-reported = reported
why-confidence-inferred = inferred

banner-success = Done
banner-news = To know

summary-not-answered = Not answered
summary-change = Change

pager-label = Pages
pager-previous = Page before
pager-next = Next page

print = Print

rail-ahead = (ahead)
rail-here = (in port)
rail-done = (left)

gallery-title = Components
gallery-desk-title = Components of the desk
gallery-intro = Every piece a page is made of, drawn by the same macros as the pages.
gallery-saved = Your vessel is saved.
gallery-vessel-name = Name of the vessel
gallery-vessel-name-hint = As her papers have it
gallery-vessel-name-error = Enter the name of the vessel, as her papers have it.
gallery-length = Length overall
gallery-expiry = When does Anna’s passport expire?
gallery-expiry-hint = For example 24 11 2029
gallery-expiry-error = Enter the expiry date of Anna’s passport, for example 24 11 2029.
gallery-arrival-time = Arrival time, in the port’s own time
gallery-port = Port of entry
gallery-port-blank = Choose a port
gallery-animals = Are there animals aboard?
gallery-yes = Yes
gallery-no = No
gallery-animals-hint = Pets too
gallery-stores = What do you carry?
gallery-spirits = Spirits
gallery-weapons = Weapons
gallery-remarks = Remarks
gallery-papers = A photograph of the papers
gallery-password = Password
gallery-continue = Save and continue
gallery-later = Finish later
gallery-refuse = Refuse
gallery-done = done
gallery-started = begun
gallery-cannot = not yet
gallery-cleared = cleared
gallery-waiting = waiting
gallery-held = held
gallery-look = look
gallery-notice-rule = Send the notice before you arrive.
gallery-notice = Notice
gallery-fees = Fees
gallery-warning = A vessel may be fined for arriving without notice.
gallery-office-point = The office closes at 18:00.
gallery-office-text = Arriving later adds overtime.
gallery-empty = No voyage yet.
gallery-plan = Plan a voyage
gallery-received = Your notice is with the customs office.
gallery-expected = Expected
gallery-in-port = In port
gallery-arrives = Arrives
gallery-vessel = Vessel
gallery-from-next = From → next
gallery-people = People
gallery-why-here = Why it is here
gallery-short-passport = passport short of six months
gallery-customs-cleared = Customs: cleared
gallery-immigration-waiting = Immigration: asked the skipper
gallery-health-held = Port health: held
gallery-find = Find
gallery-show = Show
gallery-decide = Decide
gallery-needs-you = Needs you
gallery-last = Since the last clearance
gallery-clear = Clear
gallery-ask = Ask the skipper
