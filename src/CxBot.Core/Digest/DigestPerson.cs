using CxBot.Core.Chat;

namespace CxBot.Core.Digest;

/// <summary>Somebody a digest speaks of.</summary>
internal sealed record DigestPerson(long Id, string Name)
{
    public PersonName Named => new(Id, Name);
}
