using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams.Tests;

public sealed class When_drawing_a_form
{
    private static readonly Form Form = new(
        "issue.report",
        Text.Typed("Report *it*"),
        Text.Typed("Send"),
        [
            new NoteField("note", Text.Typed("Say what happened, not who did it.")),
            new TextField("title", Text.Typed("What went wrong")) { MaxLength = 150 },
            new TextField("more", Text.Typed("What happened"))
            {
                Multiline = true,
                Optional = true,
                Hint = Text.Typed("No names."),
            },
            new ChoiceField("where", Text.Typed("Where"), [new Choice("web", Text.Typed("Web")), new Choice("store", Text.Typed("Store"))])
            {
                Expanded = true,
                Value = "store",
            },
            new PeopleField("to", Text.Typed("Who")) { Most = 5, Suggested = [new PersonChoice(7, "Ben (Shipping, Slack)")] },
        ]
    )
    {
        State = "waiting",
    };

    [Fact]
    public void Every_question_has_its_label_and_rules()
    {
        var body = Drawn()["body"]!.AsArray();

        body[0]!["text"]!.GetValue<string>().ShouldBe(@"Report \*it\*");
        body[1]!["inlines"]![0]!["text"]!.GetValue<string>().ShouldBe("Say what happened, not who did it.");
        body[2]!
            .ToJsonString()
            .ShouldBe(
                """{"type":"Input.Text","id":"title","label":"What went wrong","maxLength":150,"isRequired":true,"errorMessage":"Please fill this in."}"""
            );
        body[3]!["isMultiline"]!.GetValue<bool>().ShouldBeTrue();
        body[3]!["isRequired"].ShouldBeNull();
        body[4]!["inlines"]![0]!["text"]!.GetValue<string>().ShouldBe("No names.");
        body[5]!["style"]!.GetValue<string>().ShouldBe("expanded");
        body[5]!["value"]!.GetValue<string>().ShouldBe("store");
    }

    [Fact]
    public void A_day_is_picked_in_its_range()
    {
        var form = Form with
        {
            Fields =
            [
                new DateField("when", Text.Typed("By which day?"))
                {
                    Value = new DateOnly(2026, 12, 5),
                    Earliest = new DateOnly(2026, 11, 22),
                    Latest = new DateOnly(2027, 1, 1),
                },
                new DateField("until", Text.Typed("Until")) { Optional = true },
            ],
        };

        var body = Json(FormCards.Render(form, null, Reader.Default, Surface.Dialog("r1")))["body"]!;
        body[0]!
            .ToJsonString()
            .ShouldBe(
                """{"type":"Input.Date","id":"when","label":"By which day?","placeholder":"Choose a day","value":"2026-12-05","min":"2026-11-22","max":"2027-01-01","isRequired":true,"errorMessage":"Please choose a day from 22 Nov to 1 Jan."}"""
            );
        body[1]!
            .ToJsonString()
            .ShouldBe(
                """{"type":"Input.Date","id":"until","label":"Until (optional)","placeholder":"Choose a day","errorMessage":"Please choose a day."}"""
            );
    }

    [Fact]
    public void People_are_searched_in_the_whole_organisation_and_some_are_offered_at_once()
    {
        var people = Drawn()["body"]![6]!;

        people["choices.data"]!.ToJsonString().ShouldBe("""{"dataset":"cxbot/people","type":"Data.Query"}""");
        people["choices"]!.ToJsonString().ShouldBe("""[{"title":"Ben (Shipping, Slack)","value":"7"}]""");
        people["isMultiSelect"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void It_can_be_sent_and_left()
    {
        var actions = Drawn()["body"]!.AsArray()[^1]!["actions"]!.AsArray();

        actions[0]!["verb"]!.GetValue<string>().ShouldBe("form.submit");
        actions[0]!["data"]!["cx"]!
            .ToJsonString()
            .ShouldBe("""{"verb":"form.submit","form":"issue.report","state":"waiting","several":["to"],"revision":"r1"}""");
        actions[0]!["fallback"]!["type"]!.GetValue<string>().ShouldBe("Action.Submit");
        actions[1]!["verb"]!.GetValue<string>().ShouldBe("form.cancel");
        actions[1]!["associatedInputs"]!.GetValue<string>().ShouldBe("none");
    }

    [Fact]
    public void A_fault_stands_at_its_field_and_words_stay_as_typed()
    {
        var typed = new FormAnswers(
            new Dictionary<string, IReadOnlyList<string>>
            {
                ["title"] = ["Parcel *broken*"],
                ["where"] = ["web"],
                ["to"] = ["7", "9"],
            }
        );

        var body = Json(
            FormCards.Render(
                Form.With(typed),
                new Dictionary<string, Text> { ["title"] = Text.Typed("Say a little more.") },
                Reader.Default,
                Surface.Message("r2")
            )
        )["body"]!;

        body[2]!["value"]!.GetValue<string>().ShouldBe("Parcel *broken*");
        body[3]!["inlines"]![0]!.ToJsonString().ShouldBe("""{"text":"Say a little more.","type":"TextRun","color":"Attention"}""");
        body[6]!["value"]!.GetValue<string>().ShouldBe("web");
        body[7]!["value"]!.GetValue<string>().ShouldBe("7,9");
        body[7]!["choices"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void In_a_dialog_the_sending_button_stands_below_and_the_cross_leaves()
    {
        var card = Json(FormCards.Render(Form, null, Reader.Default, Surface.Dialog("r1")));

        card["actions"]!.AsArray().Select(action => action!["type"]!.GetValue<string>()).ShouldBe(["Action.Submit"]);
        card["body"]!.AsArray().ShouldNotContain(element => element!["type"]!.GetValue<string>() == "ActionSet");
    }

    private static JsonObject Drawn() => Json(FormCards.Render(Form, null, Reader.Default, Surface.Message("r1")));

    private static JsonObject Json(Wire.Cards.AdaptiveCard card) => JsonNode.Parse(TeamsJson.Bytes(card))!.AsObject();
}
