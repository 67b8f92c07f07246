namespace CxBot.Core.Chat;

/// <summary>The marks that stand for mentions in a typed line.</summary>
internal static class MentionMarks
{
    /// <summary>The line with names for its marks, in order; marks beyond the people are left out.</summary>
    public static string Fill(string text, IEnumerable<Colleague> mentioned)
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
