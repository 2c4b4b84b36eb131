/** What a column of a table holds. `holder` may stand twice: first and last name. */
export type ColumnField =
  | 'name'
  | 'issuer'
  | 'earned'
  | 'expires'
  | 'holder'
  | 'email'
  | 'link'
  | 'credentialId'
  | 'ignore';

/**
 * Column headings, folded (no case, accents or punctuation), separated by commas: English, French, German, Spanish,
 * Portuguese, Italian, Dutch and some of the Nordic languages, Polish and Japanese. A heading that is not here is
 * matched by the longest of these phrases that it contains. "Finished On" is what LinkedIn's export calls the expiry.
 */
const HEADINGS: Readonly<Record<Exclude<ColumnField, 'ignore'>, string>> = {
  expires:
    'expires,expires on,expires at,expire,expired,expired on,expiry,expiry date,expiration,expiration date,exp date,date of expiry,date of expiration,' +
    'valid until,valid till,valid to,valid thru,valid through,validity,good until,end date,ends,ends on,finished on,renewal,renewal date,renew by,due date,deadline,' +
    'expire le,date d expiration,expiration le,date de fin,fin de validite,date de fin de validite,valable jusqu,valable jusqu au,valide jusqu,valide jusqu au,jusqu au,' +
    'echeance,date d echeance,validite,date de validite,date limite,a renouveler le,a renouveler avant,renouvellement,' +
    'gultig bis,ablauf,ablaufdatum,lauft ab,lauft ab am,ablauf am,abgelaufen am,verfallsdatum,verfall,enddatum,gultigkeit,gultigkeitsdatum,erneuern bis,' +
    'vence,vence el,vence em,vencimiento,fecha de vencimiento,fecha vencimiento,caduca,caduca el,caducidad,fecha de caducidad,fecha caducidad,valido hasta,valida hasta,validez,vigencia,' +
    'fecha de expiracion,fecha fin,fecha de fin,expira,expira el,expira em,data de expiracao,data de validade,validade,data de vencimento,vencimento,valido ate,valida ate,data fim,data de termino,' +
    'scade,scade il,scadenza,data scadenza,data di scadenza,valido fino,valido fino al,valida fino al,data fine,data di fine,' +
    'verloopt,verloopt op,vervaldatum,verloopdatum,geldig tot,geldig tot en met,geldigheid,einddatum,vervalt,vervalt op,' +
    '有効期限,期限,有効期限日,失効日,udlober,udlobsdato,gyldig til,utloper,utlopsdato,giltig till,utgangsdatum,wazny do,wygasa,data waznosci,vanhenee,voimassa asti',
  earned:
    'earned,earned on,earned at,earned date,date earned,issued,issued on,issue date,issued date,date issued,date of issue,start date,started on,started,' +
    'awarded,awarded on,award date,date awarded,achieved,achieved on,completed,completed on,completion,completion date,date completed,obtained,obtained on,date obtained,' +
    'passed,passed on,date passed,exam date,certified on,certified since,certification date,date of certification,valid from,from,since,date,received,received on,acquired,' +
    'obtenu le,obtenue le,obtenu,obtenue,obtention,date d obtention,emis le,emise le,emission,date d emission,delivre le,delivree le,delivrance,date de delivrance,' +
    'date de debut,reussi le,reussie le,date de reussite,date de certification,certifie le,certifiee le,certifie depuis,passe le,passee le,date de passage,acquis le,acquise le,valable du,depuis,' +
    'ausgestellt,ausgestellt am,ausstellung,ausstellungsdatum,erworben,erworben am,erhalten,erhalten am,bestanden,bestanden am,abgeschlossen,abgeschlossen am,abschlussdatum,' +
    'startdatum,gultig ab,gultig von,gultig seit,datum,zertifiziert am,zertifiziert seit,zertifizierungsdatum,prufungsdatum,' +
    'fecha de emision,fecha emision,fecha de expedicion,emitido,emitido el,expedido el,expedicion,obtenido,obtenida,obtenido el,obtenida el,fecha de obtencion,fecha obtencion,fecha de inicio,fecha inicio,fecha,certificado el,' +
    'data de emissao,emissao,emitido em,emitida em,obtido em,obtida em,data de obtencao,data de conclusao,concluido em,concluida em,data de inicio,conquistado em,data,' +
    'data di rilascio,data rilascio,rilasciato il,rilasciata il,conseguito il,conseguita il,data di conseguimento,data conseguimento,ottenuto il,ottenuta il,data inizio,data di inizio,' +
    'behaald,behaald op,datum behaald,uitgegeven op,uitgiftedatum,afgegeven op,afgiftedatum,datum van afgifte,toegekend op,geldig vanaf,begindatum,verkregen op,' +
    '取得日,取得,発行日,修了日,日付,udstedt,udstedelsesdato,opnaet,utstedt,utstedelsesdato,oppnadd,utfardat,utfardad,utfardandedatum,wydano,data wydania,data uzyskania,myonnetty,suoritettu',
  credentialId:
    'credential id,credential no,credential number,credential code,license number,licence number,license no,licence no,license id,licence id,license,licence,' +
    'certificate id,certificate no,certificate number,certificate code,certification id,certification number,certification code,verification code,serial number,registration number,' +
    'identifiant,identifiant du diplome,identifiant de certification,id du certificat,numero de certificat,numero du certificat,n de certificat,n certificat,numero de licence,n de licence,code de certification,' +
    'zertifikatsnummer,zertifikat nr,zertifikatsnr,zertifikats nr,zertifikatsnr,zertifikats id,nachweis id,lizenznummer,lizenz nr,kennung,' +
    'id de credencial,id de la credencial,numero de certificado,n de certificado,numero de licencia,identificador,codigo de credencial,id da credencial,codigo da credencial,numero do certificado,numero da licenca,' +
    'id credenziale,numero di licenza,numero licenza,numero certificato,numero di certificato,codice certificato,' +
    'certificaatnummer,certificaat id,licentienummer,referentie id,credential,認定番号,資格番号,証明書番号,認定id',
  email:
    'email,e mail,mail,email address,e mail address,mail address,adresse email,adresse e mail,adresse mail,courriel,adresse courriel,mel,e mail adresse,emailadresse,mailadresse,' +
    'correo,correo electronico,direccion de correo,endereco de email,endereco de e mail,indirizzo email,indirizzo e mail,posta elettronica,e mailadres,emailadres,mejl,epost,e post,sahkoposti,メール,メールアドレス',
  link:
    'link,links,url,uri,web address,hyperlink,permalink,certificate link,certificate url,certification link,certification url,credential link,credential url,badge link,badge url,verification link,verification url,proof,public link,' +
    'lien,liens,lien du certificat,lien de la certification,lien vers le certificat,lien public,preuve,nachweis,zertifikatslink,enlace,vinculo,enlace al certificado,ligacao,link do certificado,collegamento,link al certificato,koppeling,certificaatlink,リンク,lank,lenke',
  issuer:
    'issuer,issued by,awarded by,delivered by,issuing organization,issuing organisation,issuing authority,issuing body,authority,vendor,provider,' +
    'emetteur,organisme,organisme emetteur,organisme certificateur,organisation emettrice,delivre par,delivree par,emis par,fournisseur,editeur,certificateur,' +
    'aussteller,ausgestellt von,ausstellende organisation,anbieter,herausgeber,zertifizierungsstelle,' +
    'emisor,emitido por,expedido por,organizacion emisora,entidad,entidad emisora,proveedor,emissor,organizacao emissora,emitida por,fornecedor,' +
    'emittente,ente,ente certificatore,rilasciato da,organizzazione emittente,fornitore,uitgever,uitgegeven door,verstrekker,aanbieder,uitgevende organisatie,instantie,institution,institut,institucion,instituicao,platform,plateforme,plattform,plataforma,piattaforma,発行元,発行者,発行機関,udsteder,utsteder,utfardare,wystawca,myontaja',
  holder:
    'holder,certificate holder,certification holder,badge holder,employee,employee name,colleague,collaborator,member,team member,person,people,consultant,staff,full name,first name,last name,given name,family name,surname,forename,learner,student,participant,candidate,assignee,assigned to,user,user name,contact,who,' +
    'collaborateur,collaboratrice,salarie,salariee,employe,employee,membre,personne,prenom,nom complet,nom prenom,prenom nom,nom et prenom,prenom et nom,nom de famille,titulaire,utilisateur,apprenant,stagiaire,candidat,participante,qui,nom du collaborateur,' +
    'inhaber,inhaberin,mitarbeiter,mitarbeiterin,mitarbeitende,mitarbeitender,kollege,kollegin,teilnehmer,teilnehmerin,vorname,nachname,familienname,vor und nachname,vollstandiger name,benutzer,nutzer,berater,wer,' +
    'empleado,empleada,titular,colaborador,colaboradora,persona,nombre completo,nombre y apellidos,apellido,apellidos,usuario,usuaria,trabajador,alumno,participante,nome completo,sobrenome,apelido,funcionario,pessoa,nome do titular,aluno,' +
    'dipendente,collaboratore,titolare,intestatario,nome e cognome,nome cognome,cognome e nome,cognome,utente,partecipante,medewerker,werknemer,houder,collega,deelnemer,persoon,voornaam,achternaam,volledige naam,naam medewerker,' +
    '氏名,担当者,所有者,保有者,社員名,受講者,medarbejder,ansatt,medarbeider,anstalld,medarbetare,fornavn,efternavn,etternavn,fornamn,efternamn,pracownik,imie,nazwisko,imie i nazwisko,tyontekija,etunimi,sukunimi',
  name:
    'certification,certifications,certification name,certification title,name of certification,certificate,certificates,certificate name,certificate title,course,courses,course name,course title,training,exam,exam name,badge,badges,badge name,award,award name,accreditation,qualification,credential name,diploma,learning path,' +
    'certificat,certificats,nom de la certification,nom du certificat,nom certification,intitule,intitule de la certification,libelle,titre de la certification,cours,formation,examen,diplome,titre du diplome,' +
    'zertifikat,zertifikate,zertifikatsname,zertifizierung,zertifizierungen,zertifizierungsname,name der zertifizierung,name des zertifikats,bezeichnung,kurs,kursname,schulung,prufung,bescheinigung,' +
    'certificacion,certificaciones,certificado,certificados,nombre de la certificacion,nombre de certificacion,nombre del certificado,curso,cursos,nombre del curso,formacion,titulacion,acreditacion,' +
    'certificacao,certificacoes,nome da certificacao,nome do certificado,nome do curso,formacao,' +
    'certificazione,certificazioni,certificato,certificati,nome certificazione,nome della certificazione,nome del certificato,corso,nome del corso,esame,attestato,' +
    'certificering,certificeringen,certificaat,certificaten,naam certificering,naam certificaat,naam van de certificering,cursus,opleiding,training,' +
    '認定,認定名,認定資格,資格,資格名,証明書,証明書名,コース名,certificeringsnavn,sertifisering,sertifikat,certifiering,certifikat,certyfikat,certyfikacja,sertifikaatti,sertifiointi',
};

/** Headings that mean a certification, unless another column does: then they mean its holder. */
export const NAME_OF_WHAT = new Set('name,nom,nombre,nome,naam,navn,namn,nimi,nazwa,名前,名称'.split(','));
/** Headings that mean a certification, unless another column does: then they mean something else. */
export const TITLE_OF_WHAT = new Set('title,titre,titel,titulo,titolo,タイトル'.split(','));
/** Headings of an employer as often as of an issuer: taken for the issuer only where HubSpot stands under them. */
export const ISSUER_OR_EMPLOYER = new Set(
  'organization,organisation,company,company name,entreprise,societe,firma,unternehmen,empresa,azienda,bedrijf,organizacion,organizacao,organizzazione,organisatie,school,会社'.split(
    ',',
  ),
);
/** Headings of a first name, which stands before a last name whatever the order of the columns. */
export const GIVEN_NAMES = new Set(
  'first name,given name,forename,prenom,vorname,voornaam,fornavn,fornamn,imie,etunimi'.split(','),
);
export const FAMILY_NAMES = new Set(
  'last name,family name,surname,nom de famille,nachname,familienname,apellido,apellidos,sobrenome,apelido,cognome,achternaam,efternavn,etternavn,efternamn,nazwisko,sukunimi'.split(
    ',',
  ),
);

/** A phrase's field, for every heading above. */
export const FIELD_OF_HEADING: ReadonlyMap<string, Exclude<ColumnField, 'ignore'>> = new Map(
  // Where a phrase stands under two fields, the later of these fields has it.
  (['name', 'holder', 'issuer', 'link', 'email', 'credentialId', 'earned', 'expires'] as const).flatMap((field) =>
    HEADINGS[field].split(',').map((heading): [string, Exclude<ColumnField, 'ignore'>] => [heading, field]),
  ),
);

/** Words too common to decide alone inside a longer heading: "User ID", "Data center", "From address". */
export const WHOLE_HEADINGS_ONLY = new Set(
  'date,datum,data,fecha,from,since,user,person,people,contact,who,qui,wer,member,platform,license,licence,credential,exam,examen,formation,training,product,ends,member,link,links,staff,entidad,ente,depuis,validity,mail,renewal,proof'.split(
    ',',
  ),
);

/** Words that turn a heading with "certification" in it into something else: "Certification status". */
export const NOT_A_NAME = new Set(
  (
    'status,statut,stato,estado,state,score,result,resultat,resultado,ergebnis,count,number,total,level,niveau,type,typ,tipo,category,categorie,kategorie,categoria,' +
    'notes,note,comment,comments,commentaire,bemerkung,price,cost,prix,hours,heures,stunden,duration,duree,dauer,points,department,team,equipe,role,job,manager,country,region,language,langue,sprache,needed,required,' +
    'progress,attempts,days,months,jours,mois,tage,monate,active,actif,reminder,rappel'
  ).split(','),
);
