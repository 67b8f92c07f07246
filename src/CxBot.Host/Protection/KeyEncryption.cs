using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CxBot.Core.Storage;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace CxBot.Host.Protection;

/// <summary>
/// Wraps the keys that protect secrets in the database with a key that does not stand there: whoever gets a copy of the database
/// alone can read no token. AES-GCM; nonce, tag and text stand one after another in base64.
/// </summary>
internal sealed class KeyEncryption : IXmlEncryptor
{
    /// <summary>What an operator should know while no key is set.</summary>
    public const string NotSet =
        "Tokens in the database are protected by keys that stand beside them: set Storage:KeyEncryptionKey (openssl rand -base64 32), "
        + "so that a copy of the database alone is no use to anybody";

    private const string Element = "wrapped";
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[]? key;

    /// <exception cref="StartRefusedException">The setting is there, and is no key.</exception>
    public KeyEncryption(IOptions<StorageOptions> options) => key = Read(options.Value);

    /// <summary>Whether a key is set; without one the keys stand in the database as they are.</summary>
    public bool IsSet => key is not null;

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var whole = new byte[NonceBytes + TagBytes + text.Length];
        var (nonce, tag, cipher) = Parts(whole);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key ?? throw new InvalidOperationException("No key is set."), TagBytes);
        aes.Encrypt(nonce, text, cipher, tag);
        return new EncryptedXmlInfo(new XElement(Element, Convert.ToBase64String(whole)), typeof(KeyDecryption));
    }

    /// <summary>What was wrapped.</summary>
    /// <exception cref="CryptographicException">It was wrapped with another key, or is damaged.</exception>
    public XElement Decrypt(XElement wrapped)
    {
        var whole = Convert.FromBase64String(wrapped.Value);
        if (key is null || whole.Length < NonceBytes + TagBytes)
            throw new CryptographicException("The key can't be unwrapped.");
        var (nonce, tag, cipher) = Parts(whole);
        var text = new byte[cipher.Count];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(nonce, cipher, tag, text);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }

    /// <summary>Finds out before anything is read with them whether all keys of the ring can be unwrapped.</summary>
    /// <exception cref="StartRefusedException">They can't, and this says why.</exception>
    public void Check(IEnumerable<XElement> ring)
    {
        foreach (var wrapped in ring.SelectMany(element => element.Descendants(Element)))
        {
            if (key is null)
                throw new StartRefusedException(
                    "The keys that protect tokens in the database are wrapped, and Storage:KeyEncryptionKey is empty. Set it to the key that was used before."
                );
            try
            {
                Decrypt(wrapped);
            }
            catch (Exception exception) when (exception is CryptographicException or FormatException)
            {
                throw new StartRefusedException(
                    "The keys that protect tokens in the database were wrapped with another Storage:KeyEncryptionKey than the one that is set now. "
                        + "Set the former one again. If it is lost, empty the table ProtectionKeys and install the Slack app anew in each workspace; nothing else is lost."
                );
            }
        }
    }

    private static (ArraySegment<byte> Nonce, ArraySegment<byte> Tag, ArraySegment<byte> Cipher) Parts(byte[] whole) =>
        (
            new ArraySegment<byte>(whole, 0, NonceBytes),
            new ArraySegment<byte>(whole, NonceBytes, TagBytes),
            new ArraySegment<byte>(whole, NonceBytes + TagBytes, whole.Length - NonceBytes - TagBytes)
        );

    private static byte[]? Read(StorageOptions options)
    {
        var (given, file) = (options.KeyEncryptionKey.Trim(), options.KeyEncryptionKeyFile);
        if (given.Length > 0 && file.Length > 0)
            throw new StartRefusedException("Storage:KeyEncryptionKey and Storage:KeyEncryptionKeyFile are both set. Leave one out.");
        if (file.Length > 0)
            given = ReadFile(file);
        else if (given.Length == 0)
            return null;
        var bytes = new byte[KeyBytes + 1];
        return Convert.TryFromBase64String(given, bytes, out var count) && count == KeyBytes
            ? bytes[..KeyBytes]
            : throw new StartRefusedException(
                $"Storage:KeyEncryptionKey{(file.Length > 0 ? "File" : "")} does not hold 32 bytes in base64. Make some with: openssl rand -base64 32"
            );
    }

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"Storage:KeyEncryptionKeyFile names {path}, which can't be read: {exception.Message}");
        }
    }
}
