using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Tests;

public sealed class When_a_form_comes_back
{
    private static readonly Form Report = new(
        "issue.report",
        Text.Typed("Report"),
        Text.Typed("Send"),
        [new TextField("title", Text.Typed("Title")), new TextField("what", Text.Typed("What"))]
    )
    {
        State = "142",
    };

    [Fact]
    public void Done_it_closes() => Wire(new Reply.Silent()).ShouldBeNull();

    [Fact]
    public void Faults_stand_at_their_fields_and_the_modal_stays()
    {
        var wire = Wire(new Reply.Fix(Report, new Dictionary<string, Text> { ["what"] = Text.Typed("Please say what happened.") }));

        wire!.ResponseAction.ShouldBe("errors");
        wire.Errors.ShouldBe(new Dictionary<string, string> { ["what~1"] = "Please say what happened." });
    }

    [Fact]
    public void A_fault_at_no_input_stands_on_top_of_the_form_with_the_persons_words()
    {
        var form = Report.With(new FormAnswers(new Dictionary<string, IReadOnlyList<string>> { ["title"] = ["Parcel"] }));
        var wire = Wire(new Reply.Fix(form, new Dictionary<string, Text> { [""] = Text.Typed("It was closed meanwhile.") }));

        wire!.ResponseAction.ShouldBe("update");
        wire.Errors.ShouldBeNull();
        wire.View!.Blocks[0].ShouldBeOfType<RichTextBlock>();
        var title = wire.View.Blocks.OfType<InputBlock>().First();
        title.BlockId.ShouldBe("title~2");
        title.Element.ShouldBeOfType<PlainTextInput>().InitialValue.ShouldBe("Parcel");
    }

    [Fact]
    public void The_next_question_takes_its_place_and_remembers_where_it_all_began()
    {
        var next = new Form("issue.where", Text.Typed("Where"), Text.Typed("Send"), []) { State = "143" };
        var wire = Wire(new Reply.Ask(next));

        wire!.ResponseAction.ShouldBe("update");
        wire.View!.CallbackId.ShouldBe("issue.where");
        FormOrigin.Read(wire.View.PrivateMetadata).ShouldBe(new FormOrigin("C1", AddressKind.Channel, null, 2, "143"));
    }

    private static ViewAnswer? Wire(Reply reply)
    {
        var origin = new FormOrigin("C1", AddressKind.Channel, null, Revision: 1, State: "142");
        var input = new Dictionary<string, StateValue> { ["answer"] = new() { Type = "plain_text_input" } };
        var submitted = new InteractionView
        {
            Id = "V1",
            CallbackId = "issue.report",
            PrivateMetadata = origin.Write(),
            State = new ViewState
            {
                Values = new Dictionary<string, IReadOnlyDictionary<string, StateValue>> { ["title~1"] = input, ["what~1"] = input },
            },
        };
        return SlackSubmissions.Wire(new Answer(reply, Reader.Default), submitted);
    }
}
