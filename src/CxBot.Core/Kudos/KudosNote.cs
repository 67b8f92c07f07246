using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>What somebody typed after "kudos": whom they thank and for what.</summary>
internal sealed record KudosNote(IReadOnlyList<Colleague> To, string Reason)
{
    /// <summary>Reads "@ana @ben for what they did". People named later in the sentence are part of the reason.</summary>
    public static KudosNote Parse(string text, IReadOnlyList<Colleague> mentioned)
    {
        var rest = text.Trim();
        var to = new List<Colleague>();
        while (rest.StartsWith(CommandInvoked.MentionMark) && to.Count < mentioned.Count)
        {
            to.Add(mentioned[to.Count]);
            rest = rest[1..].TrimStart(' ', ',', ':', '\n');
        }
        return new KudosNote([.. to.DistinctBy(person => person.Id)], WithNames(rest, mentioned.Skip(to.Count)).Trim());
    }

    private static string WithNames(string text, IEnumerable<Colleague> mentioned)
    {
        foreach (var person in mentioned)
        {
            var at = text.IndexOf(CommandInvoked.MentionMark, StringComparison.Ordinal);
            if (at < 0)
                break;
            text = text[..at] + person.Name + text[(at + 1)..];
        }
        return text.Replace(CommandInvoked.MentionMark.ToString(), "", StringComparison.Ordinal);
    }
}
