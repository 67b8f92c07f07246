using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>A form that can be filled in where a platform vouches for who looks.</summary>
/// <param name="Id">The <see cref="Form.Id"/>.</param>
/// <param name="Label">What leads to it.</param>
public sealed record WebForm(string Id, Text Label);
