//! Weapons, animals and standing stores of an account, and how they come into a declaration.

use crate::crew::{Crew, attribute, borrowed, ids};
use crate::stand::Stand;

#[tokio::test]
async fn what_the_boat_carries_is_kept_and_declared_by_one_press() {
    let stand = Stand::new().await;
    let mut crew = Crew::new(&stand, "sean@example.com").await;
    crew.client.get("/vessels").await.expect(200).expect_shows("What your boat carries");
    crew.client.get("/goods").await.expect(200).expect_shows("No animal in your list");
    crew.client.get("/goods/new/tank").await.expect(404);
    let nameless = crew.client.post("/goods/new/animal", &[("microchip", "12")]).await.expect(422);
    assert_eq!(nameless.value_of("microchip"), Some("12"), "what was typed stays");
    nameless.expect_shows(": this is needed");
    let rex = [
        ("species", "dog"),
        ("name", "Rex"),
        ("microchip", "528140000123456"),
        ("rabies_on-day", "3"),
        ("rabies_on-month", "2"),
        ("rabies_on-year", "2026"),
    ];
    crew.client.post("/goods/new/animal", &rex).await.expect_see("/goods");
    let flare = [("type", "flare_gun"), ("rounds", "six")];
    crew.client.post("/goods/new/weapon", &flare).await.expect(422).expect_shows("enter a number");
    let flare = [("type", "flare_gun"), ("rounds", "6")];
    crew.client.post("/goods/new/weapon", &flare).await.expect_see("/goods");
    crew.client.post("/goods/new/stores", &[]).await.expect(422);
    crew.client.post("/goods/new/stores", &[("wine_l", "6,5")]).await.expect_see("/goods");
    let list = crew.client.get("/goods").await.expect(200).expect_shows("528140000123456");

    let voyage = crew.begin().await;
    crew.step(&voyage, "islands", &Crew::three_islands("2026-12-01T19:00")).await.expect(303);
    let everybody = crew.everybody(1);
    crew.step(&voyage, "people", &everybody).await.expect(303);
    let path = format!("/voyages/{voyage}/declaration");
    for _ in 0..3 {
        let page = crew.client.get(&path).await.expect(200);
        let act = page.text.split("value=\"use:").nth(1).unwrap().split('"').next().unwrap();
        let act = [("act".to_owned(), format!("use:{act}"))];
        let mut fields = boxes(&page.text);
        fields.extend(act);
        crew.step(&voyage, "declaration", &fields).await.expect(303);
    }
    let page = crew.client.get(&path).await.expect(200);
    assert_eq!(page.value_of("declaration.animals[0].microchip"), Some("528140000123456"));
    assert_eq!(page.value_of("declaration.animals[0].rabies_on-month"), Some("2"));
    assert_eq!(page.value_of("declaration.weapons[0].rounds"), Some("6"));
    assert_eq!(page.value_of("declaration.stores.wine_l"), Some("6.5"));
    assert!(!page.text.contains("value=\"use:"), "what is declared is not offered twice");
    let none = [("act".to_owned(), "use:weapons:0197b3a0-7d4c-7000-8000-0000000000ff".to_owned())];
    crew.step(&voyage, "declaration", &none).await.expect(303);

    let goods = ids(&list, "/goods/");
    let at = format!("/goods/{}", goods[0]);
    let page = crew.client.get(&at).await.expect(200);
    let seen = page.value_of("seen").unwrap().to_owned();
    let change =
        [("seen", seen.as_str()), ("type", "flare_gun"), ("species", "cat"), ("wine_l", "1")];
    crew.client.post(&at, &change).await.expect_see("/goods");
    crew.client.post(&at, &change).await.expect(409);
    let mut other = stand.skipper("other@example.com").await;
    other.post(&at, &borrowed(&[("seen", "2"), ("type", "rifle")])).await.expect(404);
    other.get("/goods").await.expect(200).expect_shows("No weapon in your list");
    crew.client.get(&format!("{at}/remove")).await.expect(200).expect_shows("out of your list?");
    crew.client.post(&format!("{at}/remove"), &[]).await.expect_see("/goods");
    crew.client.get(&at).await.expect(404);
}

/// What a browser would send of the declaration's boxes: texts, what is ticked, what is chosen.
fn boxes(text: &str) -> Vec<(String, String)> {
    let tag = |rest: &str| rest.split('>').next().unwrap().to_owned();
    let inputs = text.split("<input ").skip(1).map(tag);
    let sent = inputs.filter(|input| {
        let ticked = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
        input.contains("name=\"declaration.") && (!ticked || input.contains(" checked"))
    });
    let mut boxes: Vec<(String, String)> =
        sent.map(|input| (attribute(&input, "name"), attribute(&input, "value"))).collect();
    for select in text.split("<select ").skip(1) {
        let whole = select.split("</select>").next().unwrap();
        let mut options = whole.split("<option ").skip(1).map(tag);
        if let Some(chosen) = options.find(|option| option.contains(" selected")) {
            boxes.push((attribute(&tag(select), "name"), attribute(&chosen, "value")));
        }
    }
    boxes
}

#[tokio::test]
async fn goods_are_taken_away_as_files_that_no_spreadsheet_reckons_with() {
    let stand = Stand::new().await;
    let mut client = stand.skipper("sean@example.com").await;
    let page = client.get("/goods").await.expect(200);
    assert!(!page.shows("/goods/export/"), "there is nothing to take away");
    let rifle = [("type", "rifle"), ("maker", "=cmd()"), ("rounds", "40")];
    client.post("/goods/new/weapon", &rifle).await.expect(303);
    client.post("/goods/new/animal", &[("species", "dog"), ("name", "Rex")]).await.expect(303);
    client.post("/goods/new/stores", &[("wine_l", "6,5")]).await.expect(303);
    client.get("/goods").await.expect(200).expect_shows("/goods/export/weapons.csv");
    for (name, shows) in
        [("weapons.csv", "rifle,'=cmd(),"), ("animals.csv", "dog,,Rex,"), ("stores.csv", ",6.5,")]
    {
        let file = client.get(&format!("/goods/export/{name}")).await.expect(200);
        assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
        assert!(file.shows(shows), "{name}: {}", file.text);
        let mut other = stand.skipper(&format!("{name}@example.com")).await;
        let file = other.get(&format!("/goods/export/{name}")).await.expect(200);
        assert!(!file.shows(shows), "{name}: {}", file.text);
    }
    for name in ["weapons.xml", "goods.csv", "people.csv"] {
        client.get(&format!("/goods/export/{name}")).await.expect(404);
    }
    let mut officer = stand.officer("VC", accounts::AgencyKind::Customs).await;
    officer.get("/goods/export/weapons.csv").await.expect(403);
}
