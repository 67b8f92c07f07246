using System.Text;
using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;

namespace CxBot.Slack;

/// <summary>Reads what people typed out of Slack's markup.</summary>
/// <param name="Text">Plain characters; a mark for each person mentioned.</param>
/// <param name="Mentioned">User ids, in the order of the marks.</param>
internal sealed partial record InboundText(string Text, IReadOnlyList<string> Mentioned)
{
    /// <summary>Words addressed to the bot. Its own mention, wherever it stands, is what called it and is left out.</summary>
    public static InboundText Command(string? raw, string? botUser)
    {
        var mentioned = new List<string>();
        var text = Decode(raw, (user, _) => user == botUser ? "" : Mark(user));
        return new InboundText(text.Trim(), mentioned);

        string Mark(string user)
        {
            mentioned.Add(user);
            return CommandInvoked.MentionMark.ToString();
        }
    }

    /// <summary>Somebody's message, for people to read.</summary>
    public static string Message(string? raw) => Decode(raw, (_, name) => $"@{(name.Length > 0 ? name : Graphemes.Nothing)}").Trim();

    private static string Decode(string? raw, Func<string, string, string> mention)
    {
        if (string.IsNullOrEmpty(raw))
            return "";

        var text = new StringBuilder(raw.Length);
        var from = 0;
        foreach (Match token in Tokens().Matches(raw))
        {
            text.Append(Typed(raw[from..token.Index])).Append(Meant(token.Groups[1].Value, mention));
            from = token.Index + token.Length;
        }
        return text.Append(Typed(raw[from..])).ToString();
    }

    // A mark that somebody typed would shift everybody's mentions by one.
    private static string Typed(string words) =>
        SlackText.Unescape(words).Replace(CommandInvoked.MentionMark.ToString(), "", StringComparison.Ordinal);

    private static string Meant(string token, Func<string, string, string> mention)
    {
        var parting = token.IndexOf('|', StringComparison.Ordinal);
        var target = Typed(parting < 0 ? token : token[..parting]);
        var label = Typed(parting < 0 ? "" : token[(parting + 1)..]);
        return target switch
        {
            ['@', .. var user] when SlackText.IsUserId(user) => mention(user, label),
            ['#', .. var channel] => "#" + (label.Length > 0 ? label : channel),
            ['!', .. var special] => label.Length > 0 ? label : "@" + special.Split('^')[0],
            _ => label.Length > 0 ? label : target,
        };
    }

    // Typed angle brackets arrive escaped, so what stands between real ones is Slack's.
    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Tokens();
}
