using System.Security.Cryptography;
using CxBot.Core.Chat;
using Microsoft.AspNetCore.DataProtection;

namespace CxBot.Teams;

/// <summary>
/// Seals from where a form was opened that stands in the one-to-one chat, so that what is sent with it belongs to that room. The form
/// is the only place that every node and a restarted process finds again; but it lies open in the person's client, which could
/// otherwise write another room into it.
/// </summary>
internal sealed class OriginSeal(IDataProtectionProvider protection)
{
    private const char Between = '\n';

    private readonly IDataProtector protector = protection.CreateProtector("CxBot.Teams.FormOrigin");

    /// <summary>The place, for this person alone; null when it is their one-to-one chat, where the form stands anyway.</summary>
    public string? Seal(Address at, Account person) =>
        at.Kind == AddressKind.Personal
            ? null
            : protector.Protect(
                string.Join(Between, person.User, at.Platform, at.Workspace, at.Kind.ToString(), at.Conversation, at.Thread ?? "")
            );

    /// <summary>What was sealed for this person; null for anything else, also for what another ring of keys sealed.</summary>
    public Address? Open(string carried, Account person)
    {
        try
        {
            return
                protector.Unprotect(carried).Split(Between)
                    is [var user, var platform, var workspace, var kind, var conversation, var thread]
                && user == person.User
                && Enum.TryParse<AddressKind>(kind, out var known)
                ? new Address(platform, workspace, conversation, known, thread.Length > 0 ? thread : null)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
