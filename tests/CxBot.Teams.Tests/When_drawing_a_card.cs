using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams.Tests;

public sealed class When_drawing_a_card
{
    private const string Wild =
        "<!channel> <at>Ana</at> **bold** [x](https://evil.example) &amp; `code` {{DATE(2026-11-20T10:00:00Z)}} שלום 👩‍👩‍👧";

    private static readonly Reader Reader = Reader.Default with
    {
        Accounts = ImmutableDictionary<long, string>.Empty.Add(1, "aad-ana").Add(2, "aad-other-ana"),
    };

    [Fact]
    public void It_is_a_wide_card_of_version_1_5()
    {
        var card = Drawn(new Heading(Text.Typed("Hello")));

        card["type"]!.GetValue<string>().ShouldBe("AdaptiveCard");
        card["version"]!.GetValue<string>().ShouldBe("1.5");
        card["msteams"]!["width"]!.GetValue<string>().ShouldBe("Full");
        card["fallbackText"]!.GetValue<string>().ShouldBe("summary");
    }

    [Fact]
    public void Typed_text_stands_in_runs_as_it_is()
    {
        var block = Drawn(new Paragraph(Text.Typed(Wild)))["body"]![0]!;

        block["type"]!.GetValue<string>().ShouldBe("RichTextBlock");
        block["inlines"]![0]!["text"]!.GetValue<string>().ShouldBe(Wild);
    }

    [Fact]
    public void Where_Markdown_is_read_typed_text_is_escaped()
    {
        var card = Drawn(new Heading(Text.Typed("*a* [b](c)")), new Facts([new Fact(Text.Typed("_l_"), Text.Typed("1 < 2 & <at>x</at>"))]));

        card["body"]![0]!["text"]!.GetValue<string>().ShouldBe(@"\*a\* \[b\]\(c\)");
        card["body"]![1]!["facts"]![0]!["title"]!.GetValue<string>().ShouldBe(@"\_l\_");
        card["body"]![1]!["facts"]![0]!["value"]!.GetValue<string>().ShouldBe(@"1 \< 2 \& \<at\>x\</at\>");
    }

    [Fact]
    public void A_person_who_should_hear_of_it_is_mentioned()
    {
        var card = Drawn(new Paragraph(Text.Of("", new PersonName(1, "Ana *Ruiz*", Ping: true), " wrote *this*")));

        card["body"]![0]!["type"]!.GetValue<string>().ShouldBe("TextBlock");
        card["body"]![0]!["text"]!.GetValue<string>().ShouldBe(@"<at>Ana Ruiz</at> wrote \*this\*");
        var entity = card["msteams"]!["entities"]![0]!;
        entity["text"]!.GetValue<string>().ShouldBe("<at>Ana Ruiz</at>");
        entity["mentioned"]!["id"]!.GetValue<string>().ShouldBe("aad-ana");
    }

    [Fact]
    public void A_second_person_of_the_same_name_is_not_announced_to_the_first()
    {
        var text = Text.Of("", new PersonName(1, "Ana", Ping: true), " and ", new PersonName(2, "Ana", Ping: true));

        var card = Drawn(new Paragraph(text));

        card["body"]![0]!["text"]!.GetValue<string>().ShouldBe("<at>Ana</at> and Ana");
        card["msteams"]!["entities"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void A_button_can_be_pressed_by_old_clients_too()
    {
        var button = Drawn(new Buttons([new Button(Text.Typed("Take"), "issue.take", "142") { Primary = true }]))["body"]![0]!["actions"]![
            0
        ]!;

        button["type"]!.GetValue<string>().ShouldBe("Action.Execute");
        button["verb"]!.GetValue<string>().ShouldBe("issue.take");
        button["style"]!.GetValue<string>().ShouldBe("positive");
        button["data"]!["cx"]!.ToJsonString().ShouldBe("""{"verb":"issue.take","value":"142","revision":"r1"}""");
        button["fallback"]!["type"]!.GetValue<string>().ShouldBe("Action.Submit");
        button["fallback"]!["data"]!["cx"]!.ToJsonString().ShouldBe(button["data"]!["cx"]!.ToJsonString());
    }

    [Fact]
    public void A_dialog_knows_only_what_submits()
    {
        var rendered = AdaptiveCards.Render(
            new Card(Text.Typed("summary"), [new Buttons([new Button(Text.Typed("Take"), "issue.take")])]),
            Reader,
            Surface.Dialog("r1")
        );

        Json(rendered)["body"]![0]!["actions"]![0]!["type"]!.GetValue<string>().ShouldBe("Action.Submit");
    }

    [Fact]
    public void A_line_is_drawn_above_what_follows_it()
    {
        var body = Drawn(new Paragraph(Text.Typed("a")), new Divider(), new Quote(Text.Typed("b")), new Small(Text.Typed("c")))[
            "body"
        ]!.AsArray();

        body.Count.ShouldBe(3);
        body[0]!["separator"].ShouldBeNull();
        body[1]!["separator"]!.GetValue<bool>().ShouldBeTrue();
        body[1]!["style"]!.GetValue<string>().ShouldBe("emphasis");
        body[2]!["inlines"]![0]!["isSubtle"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Ranked_lists_stand_side_by_side_with_bars()
    {
        var lists = new Rankings([
            new Ranking(
                Text.Typed("Started"),
                [
                    new RankingRow(1, Text.Typed("Ana"), 12, Text.Typed("12 points")),
                    new RankingRow(2, Text.Typed("Ben"), 6, Text.Typed("6 points"), IsReader: true),
                    new RankingRow(3, Text.Typed("Cem"), 0, Text.Typed("0 points")),
                ],
                Text.Typed("nobody yet")
            ),
            new Ranking(Text.Typed("Fixed"), [], Text.Typed("nobody yet")),
        ]);

        var columns = Drawn(lists)["body"]![0]!["columns"]!.AsArray();

        Words(columns[0]!)
            .ShouldBe(["Started", "1. Ana", "████████ 12 points", "2. Ben", "████░░░░ 6 points", "3. Cem", "░░░░░░░░ 0 points"]);
        columns[0]!["items"]![3]!["inlines"]![0]!["weight"]!.GetValue<string>().ShouldBe("Bolder");
        Words(columns[1]!).ShouldBe(["Fixed", "nobody yet"]);
    }

    [Fact]
    public void A_time_that_many_read_is_shown_in_the_zone_of_each_and_what_is_typed_beside_it_stays_as_typed()
    {
        var at = new DateTime(2026, 11, 20, 9, 5, 7, 123, DateTimeKind.Utc);
        var line = new Small(Text.Of("", new Moment(at), new Literal(" *Ana* {{DATE(2020-01-01T00:00:00Z)}}")));

        var shared = Json(AdaptiveCards.Render(new Card(Text.Typed("x"), [line]), Reader, Surface.Message("r1") with { IsShared = true }));
        var own = Drawn(line);

        shared["body"]![0]!["type"]!.GetValue<string>().ShouldBe("TextBlock");
        shared["body"]![0]!["text"]!
            .GetValue<string>()
            .ShouldBe(
                """{{DATE(2026-11-20T09:05:07Z, SHORT)}} {{TIME(2026-11-20T09:05:07Z)}} \*Ana\* \{\{DATE\(2020\-01\-01T00:00:00Z\)\}\}"""
            );
        own["body"]![0]!["type"]!.GetValue<string>().ShouldBe("RichTextBlock");
    }

    [Fact]
    public void Facts_that_tell_many_a_time_stand_as_text_because_only_there_each_reads_their_own()
    {
        var at = new DateTime(2026, 11, 20, 9, 5, 0, DateTimeKind.Utc);
        var facts = new Facts([new Fact(Text.Typed("Due"), Text.Of("", new Moment(at))), new Fact(Text.Typed("Who"), Text.Typed("*Ana*"))]);

        var shared = Json(AdaptiveCards.Render(new Card(Text.Typed("x"), [facts]), Reader, Surface.Message("r1") with { IsShared = true }));

        var rows = shared["body"]![0]!["items"]!.AsArray();
        rows.Select(row => row!["type"]!.GetValue<string>()).ShouldAllBe(type => type == "TextBlock");
        rows.Select(row => row!["text"]!.GetValue<string>())
            .ShouldBe(["**Due** {{DATE(2026-11-20T09:05:00Z, SHORT)}} {{TIME(2026-11-20T09:05:00Z)}}", @"**Who** \*Ana\*"]);
        Drawn(facts)["body"]![0]!["type"]!.GetValue<string>().ShouldBe("FactSet");
    }

    [Fact]
    public void More_buttons_than_Teams_shows_in_a_set_make_a_second_one()
    {
        var row = Enumerable.Range(1, 8).Select(i => new Button(Text.Typed($"{i}"), "issue.take", $"{i}"));

        var sets = Drawn(new Buttons([.. row]))["body"]!.AsArray();

        sets.Select(set => set!["actions"]!.AsArray().Count).ShouldBe([6, 2]);
        sets[1]!["actions"]![1]!["title"]!.GetValue<string>().ShouldBe("8");
    }

    [Fact]
    public void On_a_phone_no_row_of_buttons_is_wider_than_the_card()
    {
        var row = new[] { "I've spoken to them", "I promised them", "Add a note", "Hand over", "Snooze", "Decline" };

        var sets = Drawn(new Buttons([.. row.Select(label => new Button(Text.Typed(label), "issue.take"))]))["body"]!.AsArray();

        sets.Select(set => string.Join(" | ", set!["actions"]!.AsArray().Select(action => action!["title"]!.GetValue<string>())))
            .ShouldBe(["I've spoken to them | I promised them", "Add a note | Hand over | Snooze", "Decline"]);
    }

    [Fact]
    public void Nothing_typed_is_drawn_as_nothing_but_drawn() =>
        Drawn(new Paragraph(Text.Typed("")))["body"]![0]!["inlines"]![0]!["text"]!.GetValue<string>().ShouldBe(" ");

    private static string[] Words(JsonNode column) =>
        [
            .. column["items"]!
                .AsArray()
                .Select(item => string.Concat(item!["inlines"]!.AsArray().Select(run => run!["text"]!.GetValue<string>()))),
        ];

    private static JsonObject Drawn(params CardBlock[] blocks) =>
        Json(AdaptiveCards.Render(new Card(Text.Typed("summary"), blocks), Reader, Surface.Message("r1")));

    private static JsonObject Json(Wire.Cards.AdaptiveCard card) => JsonNode.Parse(TeamsJson.Bytes(card))!.AsObject();
}
