using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack.Tests;

public sealed class When_translating_an_interaction
{
    [Fact]
    public void A_press_in_a_channel_says_which_button_and_where()
    {
        var pressed = Translate<ButtonPressed>(
            """
            {"type":"block_actions","team":{"id":"T1","domain":"shop"},"enterprise":null,"is_enterprise_install":false,
             "user":{"id":"U1","username":"ana","team_id":"T1"},"api_app_id":"A1","trigger_id":"13.7","channel":{"id":"C1","name":"care"},
             "container":{"type":"message","message_ts":"1.1","channel_id":"C1","is_ephemeral":false,"thread_ts":"1.0"},
             "message":{"type":"message","user":"UBOT","bot_id":"B1","ts":"1.1","text":"x","blocks":[{"type":"new_kind"}],"metadata":{}},
             "state":{"values":{}},"response_url":"https://hooks.slack.com/actions/1",
             "actions":[{"type":"button","block_id":"b","action_id":"issue.take#2","text":{"type":"plain_text","text":"Take"},"value":"142","action_ts":"1.2"}]}
            """
        );

        pressed.Action.ShouldBe("issue.take");
        pressed.Value.ShouldBe("142");
        pressed.MessageId.ShouldBe("1.1");
        pressed.At.ShouldBe(new Address("slack", "T1", "C1", AddressKind.Channel, "1.0") { IsPrivate = false });
        pressed.ReceiptKey.ShouldBe("slack:trigger:13.7");
        pressed.CarriesReply.ShouldBeTrue();
    }

    [Fact]
    public void What_a_thread_hangs_below_stands_in_the_channel_itself()
    {
        var pressed = Translate<ButtonPressed>(
            """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","channel":{"id":"C1","name":"care"},
             "container":{"type":"message","message_ts":"1.1","channel_id":"C1","thread_ts":"1.1"},
             "actions":[{"type":"button","action_id":"issue.take","value":"142"}]}
            """
        );
        var picked = Translate<MessagePicked>(
            """
            {"type":"message_action","team":{"id":"T1","domain":"shop"},"user":{"id":"U1"},"channel":{"id":"C1","name":"care"},"callback_id":"report_issue",
             "message":{"type":"message","user":"U2","ts":"1.1","thread_ts":"1.1","text":"Mrs K"},"trigger_id":"13.7"}
            """
        );

        pressed.At.Thread.ShouldBeNull();
        picked.At.Thread.ShouldBeNull();
        picked.Permalink.ShouldBe("https://shop.slack.com/archives/C1/p11");
    }

    [Fact]
    public void A_press_in_the_Home_tab_has_no_place_and_is_answered_there()
    {
        var pressed = Translate<ButtonPressed>(
            """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","container":{"type":"view","view_id":"V1"},
             "view":{"id":"V1","type":"home","state":{"values":{}}},"actions":[{"type":"button","action_id":"tip.trying","action_ts":"1.2"}]}
            """
        );

        pressed.At.ShouldBe(new Address("slack", "T1", "", AddressKind.Personal));
        pressed.CarriesReply.ShouldBeTrue();
        pressed.Value.ShouldBeEmpty();
        pressed.MessageId.ShouldBeNull();
    }

    [Fact]
    public void A_press_in_a_modal_is_made_where_the_modal_was_opened()
    {
        var origin = new FormOrigin("C1", AddressKind.Channel, "1.0");
        var pressed = Translate<ButtonPressed>(
            """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","container":{"type":"view","view_id":"V1"},
             "view":{"id":"V1","type":"modal","private_metadata":ORIGIN},"actions":[{"type":"button","action_id":"issue.note#form","value":"7"}]}
            """.Replace("ORIGIN", JsonSerializer.Serialize(origin.Write()), StringComparison.Ordinal)
        );

        pressed.Action.ShouldBe("issue.note");
        pressed.At.ShouldBe(new Address("slack", "T1", "C1", AddressKind.Channel, "1.0"));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("C1", "sealed", true)]
    [InlineData("C1", "", false)]
    public void A_form_is_answered_by_the_adapter_where_it_has_a_way(string conversation, string wayBack, bool carries)
    {
        var origin = new FormOrigin(conversation, AddressKind.Channel, null) { WayBack = wayBack };
        var submitted = Translate<FormSubmitted>(
            """{"type":"view_submission","user":{"id":"U1"},"trigger_id":"1.1","view":{"id":"V1","private_metadata":ORIGIN}}""".Replace(
                "ORIGIN",
                JsonSerializer.Serialize(origin.Write()),
                StringComparison.Ordinal
            )
        );

        submitted.CarriesReply.ShouldBe(carries);
        submitted.StaysOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"title":{"answer":{"type":"plain_text_input","value":null}}}""", "Parcel")] // A required one: Slack lost it.
    [InlineData("""{"title":{"answer":{"type":"plain_text_input","value":"Box"}}}""", "Box")]
    [InlineData("{}", "Parcel")]
    public void What_Slack_lost_of_what_was_filled_in_is_as_it_was(string values, string title)
    {
        var submitted = Translate<FormSubmitted>(
            """
            {"type":"view_submission","user":{"id":"U1"},"trigger_id":"1.1","view":{"id":"V1","blocks":[
              {"type":"rich_text"},
              {"type":"input","block_id":"title","optional":false,"element":{"type":"plain_text_input","action_id":"answer","initial_value":"Parcel"}},
              {"type":"input","block_id":"day","optional":false,"element":{"type":"datepicker","action_id":"answer","initial_date":"2026-12-05"}},
              {"type":"input","block_id":"told","optional":true,"element":{"type":"plain_text_input","action_id":"answer","initial_value":"x"}}],
              "state":{"values":VALUES} } }
            """.Replace(
                "VALUES",
                values.Replace("{}", "{\"told\":{\"answer\":{\"value\":null}}}", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );

        submitted.Answers["title"].ShouldBe(title);
        submitted.Answers.Date("day").ShouldBe(new DateOnly(2026, 12, 5));
    }

    [Fact]
    public void What_a_person_emptied_stays_empty()
    {
        var submitted = Translate<FormSubmitted>(
            """
            {"type":"view_submission","user":{"id":"U1"},"trigger_id":"1.1","view":{"id":"V1","blocks":[
              {"type":"input","block_id":"told","optional":true,"element":{"type":"plain_text_input","action_id":"answer","initial_value":"x"}}],
              "state":{"values":{"told":{"answer":{"type":"plain_text_input","value":null}}}}}}
            """
        );

        submitted.Answers["told"].ShouldBeEmpty();
    }

    [Fact]
    public void A_form_brings_its_answers_and_where_it_was_opened()
    {
        var origin = new FormOrigin("C1", AddressKind.Channel, "1.0", Revision: 2, State: "a|b\nc");
        var submitted = Translate<FormSubmitted>(
            """
            {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"13.7","response_urls":[],
             "view":{"id":"V1","type":"modal","hash":"156.abc","callback_id":"issue.report",
              "private_metadata":ORIGIN,
              "state":{"values":{
               "title~2":{"answer":{"type":"plain_text_input","value":" Parcel <b> broken "}},
               "what~2":{"answer":{"type":"plain_text_input","value":null}},
               "point~2":{"answer":{"type":"static_select","selected_option":{"text":{"type":"plain_text","text":"Phone","emoji":true},"value":"phone"}}},
               "day~2":{"answer":{"type":"datepicker","selected_date":"2026-12-05"}},
               "noday~2":{"answer":{"type":"datepicker","selected_date":null}},
               "none~2":{"answer":{"type":"radio_buttons","selected_option":null}},
               "who~2":{"people":{"type":"multi_external_select","selected_options":[
                 {"text":{"type":"plain_text","text":"Ana"},"value":"7"},{"text":{"type":"plain_text","text":"Bo"},"value":"9"}]}}}}}}
            """.Replace("ORIGIN", JsonSerializer.Serialize(origin.Write()), StringComparison.Ordinal)
        );

        submitted.Form.ShouldBe("issue.report");
        submitted.State.ShouldBe("a|b\nc");
        submitted.At.ShouldBe(new Address("slack", "T1", "C1", AddressKind.Channel, "1.0"));
        submitted.ReceiptKey.ShouldBe("slack:view:V1:156.abc");
        submitted.CarriesReply.ShouldBeFalse();
        submitted.Answers["title"].ShouldBe("Parcel <b> broken");
        submitted.Answers["point"].ShouldBe("phone");
        submitted.Answers.People("who").ShouldBe([7, 9]);
        submitted.Answers.Date("day").ShouldBe(new DateOnly(2026, 12, 5));
        submitted.Answers.Values.Keys.ShouldBe(["title", "point", "day", "who"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("report_issue", "issue")]
    [InlineData("give_kudos", "kudos")]
    [InlineData("from_next_year", "from_next_year")]
    public void A_global_shortcut_is_its_command_said_nowhere(string callback, string text)
    {
        var invoked = Translate<CommandInvoked>(
            $$"""{"type":"shortcut","team":{"id":"T1"},"user":{"id":"U1"},"callback_id":"{{callback}}","trigger_id":"13.7","action_ts":"1"}"""
        );

        invoked.Text.ShouldBe(text);
        invoked.At.ShouldBe(new Address("slack", "T1", "", AddressKind.Personal));
    }

    [Fact]
    public void A_message_shortcut_brings_the_message_its_author_and_where_to_read_it()
    {
        var picked = Translate<MessagePicked>(
            """
            {"type":"message_action","team":{"id":"T1","domain":"shop"},"user":{"id":"U1"},"channel":{"id":"C1","name":"care"},"callback_id":"report_issue",
             "message":{"type":"message","user":"U2","ts":"1700000000.000200","thread_ts":"1700000000.000100","text":"Mrs K &amp; co. <@U3|cy>"},
             "message_ts":"1700000000.000200","trigger_id":"13.7","response_url":"https://hooks.slack.com/app/1","action_ts":"1"}
            """
        );

        picked.Action.ShouldBe("report_issue");
        picked.Text.ShouldBe("Mrs K & co. @cy");
        picked.Author.ShouldBe(new Account("slack", "T1", "U2"));
        picked.Permalink.ShouldBe("https://shop.slack.com/archives/C1/p1700000000000200?thread_ts=1700000000.000100&cid=C1");
        picked.At.Thread.ShouldBe("1700000000.000100");
    }

    [Fact]
    public void A_bots_message_has_no_author()
    {
        var picked = Translate<MessagePicked>(
            """
            {"type":"message_action","team":{"id":"T1","domain":"evil.example/"},"user":{"id":"U1"},"channel":{"id":"C1"},"callback_id":"give_kudos",
             "message":{"bot_id":"B7","user":"U8","ts":"1.2","text":"x"},"trigger_id":"13.7"}
            """
        );

        picked.Author.ShouldBeNull();
        picked.Permalink.ShouldBeNull();
    }

    private static T Translate<T>(string json)
        where T : Inbound =>
        SlackTranslator.Interaction(JsonSerializer.Deserialize(json, SlackJson.Default.Interaction)!, "T1").ShouldBeOfType<T>();
}
