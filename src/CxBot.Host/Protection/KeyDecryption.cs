using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace CxBot.Host.Protection;

/// <summary>Unwraps keys for the key ring. Its full name stands in every wrapped key: it can't be moved or renamed.</summary>
internal sealed class KeyDecryption : IXmlDecryptor
{
    private readonly KeyEncryption encryption;

    /// <summary>The key ring makes it, by this constructor.</summary>
    public KeyDecryption(IServiceProvider services) => encryption = services.GetRequiredService<KeyEncryption>();

    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement) => encryption.Decrypt(encryptedElement);
}
