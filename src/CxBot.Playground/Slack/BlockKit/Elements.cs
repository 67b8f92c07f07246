using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>The interactive elements, and where Slack lets them stand.</summary>
internal static class Elements
{
    private static readonly string[] Selects = [.. from many in new[] { "", "multi_" } from kind in SelectKinds select many + kind];

    private static readonly string[] Pressed =
    [
        "button",
        "checkboxes",
        "datepicker",
        "datetimepicker",
        "overflow",
        "radio_buttons",
        "timepicker",
    ];

    private static readonly Kinds Table = new(Shapes());

    public static Rule InActions { get; } = Table.Only(new HashSet<string>([.. Pressed, .. Selects]));

    public static Rule InSection { get; } = Table.Only(new HashSet<string>([.. Pressed, .. Selects, "image"]));

    public static Rule InInput { get; } =
        Table.Only(
            new HashSet<string>([
                .. Selects,
                "checkboxes",
                "datepicker",
                "datetimepicker",
                "email_text_input",
                "number_input",
                "plain_text_input",
                "radio_buttons",
                "rich_text_input",
                "timepicker",
                "url_text_input",
            ])
        );

    /// <summary>An image or text of a context block.</summary>
    public static Rule InContext { get; } =
        (value, at, faults) =>
        {
            var rule = value.Text("type") is "image" ? Table.Only(new HashSet<string> { "image" }) : TextObjects.Either(3000);
            rule(value, at, faults);
        };

    private static IEnumerable<string> SelectKinds =>
        ["static_select", "external_select", "users_select", "conversations_select", "channels_select"];

    private static Dictionary<string, Shape> Shapes() =>
        new()
        {
            ["button"] = Typed("button")
                .Needs("text", TextObjects.Plain(75))
                .May("url", Rules.Text(3000))
                .May("value", Rules.Text(2000))
                .May("style", Rules.OneOf("primary", "danger"))
                .May("accessibility_label", Rules.Text(75)),
            ["image"] = new Shape(closed: true)
                .Needs("type", Rules.Anything)
                .Needs("image_url", Rules.Text(3000))
                .Needs("alt_text", Rules.Text(2000)),
            ["overflow"] = Typed("overflow").Needs("options", Rules.ListOf(TextObjects.LinkOption, 5)),
            ["checkboxes"] = Chosen("checkboxes")
                .Needs("options", Rules.ListOf(TextObjects.FormattedOption, 10))
                .May("initial_options", Rules.ListOf(TextObjects.FormattedOption, 10))
                .Also(SelectElements.OffersWhatIsChosen("initial_options")),
            ["radio_buttons"] = Chosen("radio_buttons")
                .Needs("options", Rules.ListOf(TextObjects.FormattedOption, 10))
                .May("initial_option", TextObjects.FormattedOption)
                .Also(SelectElements.OffersWhatIsChosen("initial_option")),
            ["datepicker"] = Placed("datepicker").May("initial_date", Rules.Day),
            ["timepicker"] = Placed("timepicker").May("initial_time", Rules.Text(5)).May("timezone", Rules.Text()),
            ["datetimepicker"] = Chosen("datetimepicker").May("initial_date_time", Rules.Whole(0, int.MaxValue)),
            ["plain_text_input"] = Typing("plain_text_input")
                .May("multiline", Rules.Flag)
                .May("min_length", Rules.Whole(0, 3000))
                .May("max_length", Rules.Whole(1, 3000)),
            ["email_text_input"] = Typing("email_text_input"),
            ["url_text_input"] = Typing("url_text_input"),
            ["number_input"] = Typing("number_input")
                .Needs("is_decimal_allowed", Rules.Flag)
                .May("min_value", Rules.Text())
                .May("max_value", Rules.Text()),
            ["rich_text_input"] = Placed("rich_text_input").May("initial_value", Rules.Object).May("dispatch_action_config", Rules.Object),
            ["static_select"] = SelectElements.Static("initial_option"),
            ["multi_static_select"] = SelectElements.Static("initial_options"),
            ["external_select"] = SelectElements.External("initial_option"),
            ["multi_external_select"] = SelectElements.External("initial_options"),
            ["users_select"] = SelectElements.People("users_select", "initial_user"),
            ["multi_users_select"] = SelectElements.People("multi_users_select", "initial_users"),
            ["conversations_select"] = SelectElements.Conversations("conversations_select", "initial_conversation"),
            ["multi_conversations_select"] = SelectElements.Conversations("multi_conversations_select", "initial_conversations"),
            ["channels_select"] = SelectElements.People("channels_select", "initial_channel").May("response_url_enabled", Rules.Flag),
            ["multi_channels_select"] = SelectElements.People("multi_channels_select", "initial_channels"),
        };

    internal static Shape Typed(string type) =>
        new Shape(closed: true).Needs("type", Rules.OneOf(type)).May("action_id", Rules.Text(255)).May("confirm", TextObjects.Confirm);

    internal static Shape Chosen(string type) => Typed(type).May("focus_on_load", Rules.Flag);

    internal static Shape Placed(string type) => Chosen(type).May("placeholder", TextObjects.Plain(150));

    private static Shape Typing(string type) =>
        new Shape(closed: true)
            .Needs("type", Rules.OneOf(type))
            .May("action_id", Rules.Text(255))
            .May("placeholder", TextObjects.Plain(150))
            .May("focus_on_load", Rules.Flag)
            .May("initial_value", Rules.Text(3000, least: 0))
            .May("dispatch_action_config", Rules.Object);
}
