using System.Globalization;
using System.Text.Json;

namespace CxBot.Slack.Tests.Support;

/// <summary>Slack's published limits, written down a second time: what breaks one of them is refused whole.</summary>
internal static class BlockKitRules
{
    private static readonly Dictionary<string, Action<JsonElement>> Rules = new()
    {
        ["header"] = block => Plain(block, "text", 150),
        ["section"] = block =>
        {
            Within(block, "fields", 1, 10);
            foreach (var field in block.GetProperty("fields").EnumerateArray())
                Plain(field, 2000);
        },
        ["context"] = block =>
        {
            Within(block, "elements", 1, 10);
            foreach (var element in block.GetProperty("elements").EnumerateArray())
            {
                element.GetProperty("type").GetString().ShouldBeOneOf("plain_text", "mrkdwn");
                Text(element, "text", 3000);
            }
        },
        ["divider"] = _ => { },
        ["actions"] = block =>
        {
            Within(block, "elements", 1, 25);
            var ids = block
                .GetProperty("elements")
                .EnumerateArray()
                .Select(button => button.GetProperty("action_id").GetString()!)
                .ToList();
            ids.Distinct().Count().ShouldBe(ids.Count, "action ids are unique in their block");
            foreach (var button in block.GetProperty("elements").EnumerateArray())
            {
                Plain(button, "text", 75);
                Text(button, "action_id", 255);
                if (button.TryGetProperty("value", out _))
                    Text(button, "value", 2000);
            }
        },
        ["rich_text"] = block =>
        {
            Within(block, "elements", 1, int.MaxValue);
            foreach (var element in block.GetProperty("elements").EnumerateArray())
            {
                var parts = element.GetProperty("elements").EnumerateArray().ToList();
                parts.ShouldNotBeEmpty();
                var texts = parts.Where(part => part.GetProperty("type").GetString() == "text").ToList();
                texts.ShouldAllBe(part => part.GetProperty("text").GetString()!.Length > 0);
                texts.Sum(part => part.GetProperty("text").GetString()!.Length).ShouldBeLessThanOrEqualTo(3000);
            }
        },
        ["input"] = block =>
        {
            Text(block, "block_id", 255);
            Plain(block, "label", 2000);
            if (block.TryGetProperty("hint", out _))
                Plain(block, "hint", 2000);
            Input(block.GetProperty("element"));
        },
    };

    /// <summary>A message's blocks.</summary>
    public static void CheckBlocks(JsonElement blocks, int most)
    {
        blocks.GetArrayLength().ShouldBeLessThanOrEqualTo(most);
        var blockIds = blocks
            .EnumerateArray()
            .Where(block => block.TryGetProperty("block_id", out _))
            .Select(block => block.GetProperty("block_id").GetString())
            .ToList();
        blockIds.Distinct().Count().ShouldBe(blockIds.Count, "block ids are unique");
        foreach (var block in blocks.EnumerateArray())
            Rules[block.GetProperty("type").GetString()!](block);
    }

    /// <summary>A modal.</summary>
    public static void CheckModal(JsonElement view)
    {
        Plain(view, "title", 24);
        Plain(view, "submit", 24);
        Plain(view, "close", 24);
        Text(view, "callback_id", 255);
        view.GetProperty("private_metadata").GetString()!.Length.ShouldBeLessThanOrEqualTo(3000);
        CheckBlocks(view.GetProperty("blocks"), 100);
    }

    /// <summary>A modal that only says something.</summary>
    public static void CheckModalCard(JsonElement view)
    {
        view.GetProperty("type").GetString().ShouldBe("modal");
        Plain(view, "title", 24);
        Plain(view, "close", 24);
        view.TryGetProperty("submit", out _).ShouldBeFalse();
        CheckBlocks(view.GetProperty("blocks"), 100);
    }

    private static void Input(JsonElement element)
    {
        Text(element, "action_id", 255);
        switch (element.GetProperty("type").GetString())
        {
            case "plain_text_input":
                element.GetProperty("max_length").GetInt32().ShouldBeInRange(1, 3000);
                if (element.TryGetProperty("initial_value", out _))
                    Text(element, "initial_value", element.GetProperty("max_length").GetInt32());
                break;
            case "datepicker":
                Text(element.GetProperty("placeholder"), "text", 150);
                if (element.TryGetProperty("initial_date", out var day))
                    DateOnly
                        .TryParseExact(day.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                        .ShouldBeTrue();
                break;
            case "static_select":
                Options(element, "options", 100);
                break;
            case "radio_buttons":
                Options(element, "options", 10);
                break;
            case "external_select":
                if (element.TryGetProperty("initial_option", out var option))
                    Option(option);
                break;
            case "multi_external_select":
                element.GetProperty("max_selected_items").GetInt32().ShouldBeGreaterThan(0);
                if (element.TryGetProperty("initial_options", out _))
                    Options(element, "initial_options", element.GetProperty("max_selected_items").GetInt32());
                break;
            case var unknown:
                throw new InvalidOperationException($"No rule for {unknown}.");
        }
    }

    private static void Options(JsonElement element, string name, int most)
    {
        Within(element, name, 1, most);
        foreach (var option in element.GetProperty(name).EnumerateArray())
            Option(option);
    }

    private static void Option(JsonElement option)
    {
        Plain(option, "text", 75);
        Text(option, "value", 150);
    }

    private static void Within(JsonElement element, string name, int least, int most) =>
        element.GetProperty(name).GetArrayLength().ShouldBeInRange(least, most);

    private static void Plain(JsonElement element, string name, int most) => Plain(element.GetProperty(name), most);

    private static void Plain(JsonElement text, int most)
    {
        text.GetProperty("type").GetString().ShouldBe("plain_text");
        Text(text, "text", most);
    }

    private static void Text(JsonElement element, string name, int most) =>
        element.GetProperty(name).GetString()!.Length.ShouldBeInRange(1, most);
}
