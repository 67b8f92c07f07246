namespace CxBot.Teams.Wire;

/// <summary>The connector's no. The message of a 403 may itself be JSON, see <see cref="ErrorSubCode"/>.</summary>
internal sealed record ErrorDetail(string? Code, string? Message);
