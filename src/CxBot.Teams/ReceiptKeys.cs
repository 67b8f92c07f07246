using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>What is the same for every delivery of one act.</summary>
internal static class ReceiptKeys
{
    private const long Seconds = 300;

    /// <summary>Teams delivers an activity again under the same id, which is unique inside its conversation only.</summary>
    public static string Of(Activity activity) =>
        $"teams:{activity.Conversation?.BaseId}:{activity.Id ?? activity.Timestamp?.ToString("O", CultureInfo.InvariantCulture)}";

    /// <summary>
    /// Presses come again under a new id after some 30 seconds, so they are known by what they are: message, person, button or
    /// answers, and revision of the card. The time is part of it for cards that never change, where the same button pressed tomorrow
    /// is a new wish: of the press's own five minutes, and of the five before, should it come again across the turn.
    /// </summary>
    public static (string Key, string Earlier) OfPress(Activity activity, Account from, ActionData data, FormAnswers answers)
    {
        var time = (activity.Timestamp?.ToUnixTimeSeconds() ?? 0) / Seconds;
        return (Hash(time), Hash(time - 1));

        string Hash(long time) => OfPress(activity, from, data, answers, time);
    }

    private static string OfPress(Activity activity, Account from, ActionData data, FormAnswers answers, long time)
    {
        var parts = new StringBuilder();
        foreach (var part in (string?[])[activity.Conversation?.BaseId, activity.ReplyToId, from.Workspace, from.User, $"{time}"])
            parts.Append(part).Append('\n');
        foreach (var part in (string?[])[data.Verb, data.Value, data.Form, data.State, data.Revision])
            parts.Append(part).Append('\n');
        foreach (var (field, given) in answers.Values.OrderBy(answer => answer.Key, StringComparer.Ordinal))
            parts.Append(field).Append('=').AppendJoin(',', given).Append('\n');
        return $"teams:press:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())))}";
    }
}
