using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Tests;

public sealed class When_drawing_a_form
{
    private static readonly FormOrigin Origin = new("C1", AddressKind.Channel, "1.0");

    private static readonly Form Report = new(
        "issue.report",
        Text.Typed("Report a customer issue today"),
        Text.Typed("Send"),
        [
            new NoteField("hello", Text.Typed("What happened?")),
            new TextField("title", Text.Typed("In a few words"))
            {
                Value = "Parcel",
                MaxLength = 120,
                Hint = Text.Typed("No names"),
            },
            new ChoiceField("kind", Text.Typed("Kind"), [new Choice("a", Text.Typed("A")), new Choice("b", Text.Typed("B"))])
            {
                Value = "b",
                Expanded = true,
            },
            new ChoiceField("point", Text.Typed("Where"), [new Choice("phone", Text.Typed("Phone"))]) { Optional = true },
            new PeopleField("owner", Text.Typed("Owner")) { Chosen = [new PersonChoice(7, "Bo (Care, Teams)")] },
            new PeopleField("helpers", Text.Typed("Helpers")) { Most = 5, Chosen = [new PersonChoice(8, "Cy"), new PersonChoice(9, "Di")] },
        ]
    )
    {
        State = "142",
    };

    [Fact]
    public void It_becomes_a_modal_that_knows_where_it_came_from()
    {
        var modal = FormRenderer.Modal(Report, Origin, Reader.Default);

        modal.Type.ShouldBe("modal");
        modal.CallbackId.ShouldBe("issue.report");
        modal.Title!.Text.ShouldBe("Report a customer issue…");
        modal.Submit!.Text.ShouldBe("Send");
        FormOrigin.Read(modal.PrivateMetadata).ShouldBe(Origin with { State = "142" });
    }

    [Fact]
    public void Each_field_has_its_input()
    {
        var inputs = Inputs(FormRenderer.Modal(Report, Origin, Reader.Default));

        inputs.Select(input => input.BlockId).ShouldBe(["title", "kind", "point", "owner", "helpers"]);
        inputs[0].Element.ShouldBe(new PlainTextInput("answer") { MaxLength = 120, InitialValue = "Parcel" });
        inputs[0].Hint!.Text.ShouldBe("No names");
        inputs[1].Element.ShouldBeOfType<RadioButtons>().InitialOption!.Value.ShouldBe("b");
        inputs[2].Element.ShouldBeOfType<StaticSelect>().InitialOption.ShouldBeNull();
        inputs[2].Optional.ShouldBeTrue();
        inputs[3].Element.ShouldBeOfType<ExternalSelect>().InitialOption.ShouldBe(new Option(new PlainText("Bo (Care, Teams)"), "7"));
        var helpers = inputs[4].Element.ShouldBeOfType<MultiExternalSelect>();
        helpers.MaxSelectedItems.ShouldBe(5);
        helpers.InitialOptions!.Select(option => option.Value).ShouldBe(["8", "9"]);
    }

    [Fact]
    public void A_menu_that_searches_begins_with_the_first_letter()
    {
        var json = JsonSerializer.SerializeToElement(FormRenderer.Modal(Report, Origin, Reader.Default), SlackJson.Default.View);
        var owner = json.GetProperty("blocks")
            .EnumerateArray()
            .Single(block => block.TryGetProperty("block_id", out var id) && id.GetString() == "owner");

        owner.GetProperty("element").GetProperty("min_query_length").GetInt32().ShouldBe(1);
        owner.GetProperty("element").GetProperty("action_id").GetString().ShouldBe(FieldRenderer.People);
    }

    [Fact]
    public void A_day_is_picked()
    {
        var form = Report with
        {
            Fields =
            [
                new DateField("when", Text.Typed("By which day?")) { Value = new DateOnly(2026, 12, 5), Latest = new DateOnly(2027, 1, 1) },
                new DateField("until", Text.Typed("Until")) { Optional = true },
            ],
        };

        var blocks = JsonSerializer
            .SerializeToElement(FormRenderer.Modal(form, Origin, Reader.Default with { Language = "de" }), SlackJson.Default.View)
            .GetProperty("blocks");
        var expected = JsonDocument.Parse(
            """
            {"type":"input","block_id":"when","optional":false,"label":{"type":"plain_text","text":"By which day?","emoji":false},
             "element":{"type":"datepicker","action_id":"answer","initial_date":"2026-12-05",
              "placeholder":{"type":"plain_text","text":"Tag wählen","emoji":false}}}
            """
        );
        JsonElement.DeepEquals(blocks[0], expected.RootElement).ShouldBeTrue(blocks[0].GetRawText());
        blocks[1].GetProperty("element").TryGetProperty("initial_date", out _).ShouldBeFalse();
    }

    [Fact]
    public void More_than_ten_options_in_sight_become_a_list()
    {
        var many = Enumerable.Range(1, 11).Select(number => new Choice($"v{number}", Text.Typed($"{number}"))).ToList();
        var form = Report with { Fields = [new ChoiceField("kind", Text.Typed("Kind"), many) { Expanded = true }] };

        Inputs(FormRenderer.Modal(form, Origin, Reader.Default))[0].Element.ShouldBeOfType<StaticSelect>().Options.Count.ShouldBe(11);
    }

    [Fact]
    public void Drawn_again_its_fields_have_new_names_that_lead_back_to_the_old()
    {
        var again = Origin with { Revision = 2 };
        var input = Inputs(FormRenderer.Modal(Report, again, Reader.Default))[0];

        input.BlockId.ShouldBe("title~2");
        again.Field(input.BlockId).ShouldBe("title");
    }

    [Fact]
    public void What_needs_mending_stands_on_top()
    {
        var modal = FormRenderer.Modal(Report, Origin, Reader.Default, [Text.Typed("Somebody took it meanwhile.")]);

        var part = modal.Blocks[0].ShouldBeOfType<RichTextBlock>().Elements[0].Elements[0].ShouldBeOfType<TextPart>();
        part.Text.ShouldBe("Somebody took it meanwhile.");
        part.Style.ShouldBe(TextStyle.Strong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("something else")]
    [InlineData("C1|9|x|y|z|q\n")]
    public void Metadata_of_another_hand_is_a_form_from_nowhere(string? metadata) =>
        FormOrigin.Read(metadata).ShouldBe(new FormOrigin("", AddressKind.Personal, null));

    private static List<InputBlock> Inputs(View modal) => [.. modal.Blocks.OfType<InputBlock>()];
}
