// Messages to this browser: the page where they are turned on, and, once a day on any page of
// whoever wanted them, telling the server that this browser is still there and whose session it has.

import { fieldsOf, forgetWanted, noteWanted, post, subscription } from "./push/browser";
import { startPage } from "./push/page";

/** Tells the server again of a browser it may have forgotten, or knows by a session that is over. */
export async function refresh(account: string): Promise<void> {
  const known = await subscription();
  if (!known) return forgetWanted();
  if (await post("/account/push", account, fieldsOf(known))) noteWanted(account);
  else forgetWanted();
}

const place = document.querySelector<HTMLElement>("[data-push][data-key]");
if (place) void startPage(place);
