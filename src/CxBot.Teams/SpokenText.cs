using System.Text;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>A message's words as the dispatcher takes them: people as marks, the bot's own mention gone.</summary>
internal sealed record SpokenText(string Words, IReadOnlyList<ChannelAccount> Mentioned)
{
    public static SpokenText Of(Activity activity)
    {
        var words = activity.Text ?? "";
        var mentioned = new List<ChannelAccount>();
        var spoken = new StringBuilder();
        var from = 0;
        foreach (var (start, mention) in Places(words, activity.Entities ?? []))
        {
            // One mention inside the characters of another cannot be: only a forged entity says so.
            if (start < from)
                continue;
            spoken.Append(Decode(words[from..start]));
            from = start + mention.Text!.Length;
            if (mention.Mentioned!.Id == activity.Recipient?.Id)
                continue;
            if (!IsPerson(mention.Mentioned))
            {
                spoken.Append(mention.Mentioned.Name);
                continue;
            }
            spoken.Append(CommandInvoked.MentionMark);
            mentioned.Add(mention.Mentioned);
        }
        spoken.Append(Decode(words[from..]));
        return new SpokenText(spoken.ToString().Trim(), mentioned);
    }

    // A mark that somebody typed would shift everybody after it.
    private static string Decode(string words) =>
        HtmlText.Decode(words).Replace(CommandInvoked.MentionMark.ToString(), "", StringComparison.Ordinal);

    // Entities name the exact characters. Two people of one name have the same ones, in the order of the entities.
    private static List<(int Start, Entity Mention)> Places(string words, IReadOnlyList<Entity> entities)
    {
        var places = new List<(int Start, Entity Mention)>();
        var next = new Dictionary<string, int>();
        foreach (var entity in entities)
        {
            if (entity is not { Type: "mention", Mentioned: not null, Text: { Length: > 0 } text })
                continue;
            var start = words.IndexOf(text, next.GetValueOrDefault(text), StringComparison.Ordinal);
            if (start < 0)
                continue;
            next[text] = start + text.Length;
            places.Add((start, entity));
        }
        places.Sort((one, other) => one.Start.CompareTo(other.Start));
        return places;
    }

    /// <summary>Teams and channels are mentioned like people; their ids are those of conversations.</summary>
    public static bool IsPlace(string id) => id.StartsWith("19:", StringComparison.Ordinal);

    private static bool IsPerson(ChannelAccount mentioned) => mentioned.Id is { } id ? !IsPlace(id) : mentioned.AadObjectId is not null;
}
