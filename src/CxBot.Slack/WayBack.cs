namespace CxBot.Slack;

/// <summary>How the answer to a form gets to where the form was opened.</summary>
/// <param name="Url">Answers there.</param>
/// <param name="Replaces">Whether the question that opened the form is only seen by the one who pressed, and is done with now.</param>
internal sealed record WayBack(ResponseUrl Url, bool Replaces);
